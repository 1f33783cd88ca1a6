/** Words that news uses of matches and hardly of anything else. */
export const MATCH_WORDS = `batsman batsmen batted batting bowled bowler bowlers crossbar defenders dribbled equalised equaliser equalized equalizer faceoff free-kick free-kicks fullback goalkeeper goalkeepers goalless goalscorer half-time halftime hat-trick homered innings kick-off kick-offs kickoff midfield midfielder midfielders offside penalties play-off play-offs playoff playoffs podium puck quarter-final quarter-finals quarterback quarterfinal quarterfinals rebounds referee referees scoreless scoreline scorer scorers semi-final semi-finals semifinal semifinals slalom striker strikers substitute substituted substitutes team-mate team-mates teammate teammates touchdown touchdowns touchline tryline umpire umpires
wicket wickets winger wingers`;

/** Words of matches that other news uses as well. */
export const SPORT_WORDS = `beat champions championship championships club clubs coach defeat defeated fans final finals game games goal goals half header league match matches penalty player players score scored scores scoring season squad stadium team teams title tournament victory win won`;
