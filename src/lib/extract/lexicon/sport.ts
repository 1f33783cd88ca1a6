/** Words that news uses of matches and hardly of anything else. */
export const MATCH_WORDS = `goalkeeper goalkeepers midfielder midfielders midfield striker strikers winger wingers half-time halftime kickoff kick-off kick-offs offside penalties
free-kick free-kicks quarterfinal quarterfinals quarter-final quarter-finals semifinal semifinals semi-final semi-finals playoff playoffs play-off play-offs touchdown touchdowns quarterback innings wicket wickets
batsman batsmen bowler bowlers bowled batted batting referee referees umpire umpires equaliser equalizer equalised equalized goalless scoreless hat-trick touchline scoreline scorer scorers tryline fullback
teammate teammates team-mate team-mates substitute substitutes substituted goalscorer defenders crossbar dribbled homered rebounds puck slalom podium faceoff`;

/** Words of matches that other news uses as well. */
export const SPORT_WORDS = `match matches goal goals game games league championship championships tournament coach squad stadium season scored scoring score scores team teams player players
defeat defeated beat victory win won fans title finals final half penalty header champions club clubs`;
