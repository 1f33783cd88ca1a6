/** Base forms of the verbs that news uses, besides the irregular ones. Order and grouping carry no meaning. */
export const REGULAR_VERBS = `
abandon abduct agree abolish absorb abstain accelerate accept acclaim accompany accomplish accuse achieve acknowledge acquire acquit act activate adapt add address
adjourn adjust admit adopt advance advise advocate affect affirm aid aim air airlift alarm alert alienate align allege allocate allow allude alter amend amount
analyze announce annul answer anticipate apologize apologise appeal appear applaud apply appoint appreciate approach approve argue arm arrange arrest arrive
ask assassinate assault assemble assert assess assign assist assume assure attach attack attain attempt attend attract attribute auction audit
authorize authorise avert avoid await award back balance ban banish bar bargain base battle beg behave believe belong benefit betray blame blast bless block
blockade boast bolster bomb bombard book boost born borrow bother bounce bow boycott breach brief broaden broker brush bury calculate call calm campaign cancel
capture care carry cause caution cease celebrate censor censure chair challenge champion change charge chart charter chase cheat check cheer circulate cite claim clarify
clash classify clean clear climb close coach coincide collaborate collapse collect collide combat combine command commemorate commence commend comment commission commit
communicate compare compel compensate compete compile complain complete complicate comply compose compromise conceal concede concentrate concern conclude condemn
conduct confer confess confine confirm confiscate conflict confront confuse congratulate connect conquer consent consider consist console consolidate constitute
construct consult consume contact contain contend contest continue contract contradict contrast contribute control convene converge convert convey convict convince
cooperate coordinate cope copy correct correspond counsel count counter cover crack craft crash crawl create credit cripple criticize criticise cross crowd crown
crumble crush cry curb cure curtail cycle damage dare date debate debut decide declare decline decorate decrease dedicate deem deepen default defeat defect
defend defer define defuse defy delay delegate delete deliver demand demolish demonstrate denounce deny depart depend depict deploy deport depose deprive
derail descend describe deserve design designate desire destroy detail detain detect deteriorate determine detonate devalue devastate develop deviate devise devote
die differ diminish direct disagree disappear disappoint disarm disband discard discharge discipline disclose discontinue discourage discover discuss
dislodge dismantle dismiss disobey dispatch disperse displace display dispose dispute disqualify disregard disrupt dissolve distance distinguish distribute disturb
divert divide divorce dock document dominate donate double doubt downgrade downplay draft drag drain dress drift drop drown dub dump earn ease echo edit educate elaborate
elect elevate eliminate embark embarrass embrace emerge emigrate emphasize emphasise employ empower enable enact encounter encourage end endanger endorse
endure enforce engage engulf enhance enjoy enlarge enlist enrich enroll ensure enter entertain entitle entrust envisage equal equip erase erect erode erupt
escalate escape escort establish estimate evacuate evade evaluate evaporate evict evolve exaggerate examine exceed exchange exclude execute exempt exercise exhaust
exhibit exile exist exonerate expand expect expel experience expire explain explode exploit explore export expose express extend extradite extract face facilitate fade
fail falter fare favor favour fear feature file fill finalize finalise finance fine finish fire fit fix flag flank flare flatten flood flourish flow focus follow
force foresee forge form formalize found free fuel fulfill fulfil function fund fuse gain gather generate glean govern grab graduate grant grapple greet
grill ground group guarantee guard guess guide hack hail halt hammer hamper hand handle happen harass harbor harden harm harvest hasten hate haunt head headline heal
heat help hesitate highlight hijack hint hire hope host house howl hurl identify ignite ignore illustrate imagine imitate immigrate impact impeach implement implicate imply
import impose impress imprison improve inaugurate inch incite include incorporate increase incur indicate indict induce indulge infect infer inflate inflict influence
inform infuriate inherit inhibit initiate inject injure inquire insert insist inspect inspire install instigate institute instruct insult insure integrate intend intensify
interact intercept interest interfere interpret interrupt intervene interview intimidate introduce invade invent invest investigate invite invoke involve isolate issue
jail jeopardize join joke judge jump justify kick kidnap kill kiss knock label labor lack lag lambast lambaste lament land lash last laugh launch launder lean lease
lecture legalize legislate legitimize lessen level leverage levy liberate license lift like limit line link liquidate list listen live load loan lobby locate lock lodge look
loom loosen loot lower mail maintain manage mandate manifest manipulate manufacture march mark market marry mass massacre match materialize matter maximize measure mediate
melt mention merge migrate mind minimize miss mistreat mitigate mix mobilize mobilise mock moderate modernize modify monitor mount mourn move mull multiply
murder muse name narrow nationalize near necessitate need negotiate neglect nominate normalize note notice notify number nurse obey object oblige observe obstruct obtain
occupy occur offend offer open operate oppose opt order organize organise originate oust outlaw outline outnumber outpace outrage overhaul overlook overrule oversee overturn overwhelm
owe own pack paint panic parade pardon park participate partner pass patrol pause pave peak penalize perceive perform perish permit perpetrate persist persuade phase phone
photograph pick picket pilot pin pioneer pitch place plague plan plant play please pledge plot plummet plunge point poison police poll portray pose position possess post postpone pound pour
power practice praise pray precede predict prefer prepare present preserve preside press pressure presume pretend prevail prevent price privatize probe proceed process proclaim procure
produce profess profit progress prohibit project prolong promise promote prompt pronounce propel propose prosecute prosper protect protest provide provoke publicize publish pull pump
punch punish purchase purge pursue push qualify quarantine quell query question quip quote raid rail rain raise rally range rank ransack rape rate ratify rattle reach react reaffirm realize realise
reap rear reason reassess reassure rebel rebuff rebuke recall recapture receive recite reckon reclaim recognize recognise recommend reconcile reconsider reconstruct record recount recover
recruit recuse recycle redeem redefine reduce reestablish reelect refer reflect reform refrain refuse refute regain regard register regret regulate rehabilitate
reign reimburse reinforce reinstate reiterate reject rejoice rejoin relate relax relay release relieve relinquish relocate rely remain remark remember remind remove rename render renegotiate renew
renounce renovate rent reopen reorganize repair repatriate repeal repeat repel replace replenish reply report represent repress reprimand request require reschedule rescue
research resemble resent reserve reshape reside resign resist resolve resort respect respond rest restart restore restrain restrict restructure result resume resuscitate resurface retain retaliate
rethink retire retract retreat retrieve return reunite reveal reverse review revise revisit revive revoke revolt reward rig rip risk rival rob rock roll rout row ruin rule rumble rush
sabotage sack sacrifice safeguard sail salute sanction satisfy save scale scan scare schedule scold score scramble scrap screen scrutinize scuttle seal search secure seem seize select
sentence separate serve settle shape share shatter shell shelter shelve shield shift ship shock shorten shout shove showcase shower shun shuttle side sign signal simplify skip slam slap slash slip
slow slump smash smile smuggle snap snub soar soften solicit solve soothe sort sound spare spark specialize specify speculate spell spill spoil sponsor spot spur spy squeeze stab stabilize staff stage
stall stamp star stare start starve state station stay steer stem step stifle stimulate stipulate stop storm strain strand strengthen stress stretch strip structure struggle study stumble submit
subpoena subscribe subside succeed suck sue suffer suggest suit summarize summon supervise supplement supply support suppose suppress surface surge surpass surprise surrender surround survey survive
suspect suspend sustain switch symbolize sympathize tackle talk target taunt tax tease televise tempt tender terminate terrorize test testify thank theorize thrash threaten thrive thwart tie tighten
tilt toast topple torch torpedo torture toss total touch tour tout tow trace track trade trail train transfer transform transit translate transmit transport trap travel treat tremble trick trigger triple triumph
trouble trust try tumble turn tweet twist type unblock uncover undermine unearth unfold unify unite unlock unleash unseat unveil update upgrade urge use usher utter utilize vacate vaccinate value vanish
vary venture verify veto victimize video view vilify violate visit voice volunteer vote vow wage wait waive walk wander wane want ward warm warn warrant wash waste watch water weaken weigh
welcome whip whisper widen wield wipe wish witness wonder work worry worsen wound wrangle wrap wreck yell yield enthuse snipe chant scoff sneer brag exclaim characterize characterise laud chide bemoan opine retort text love intone gush zoom dial conquer annex repel brand decry deplore downplay blast berate rebuke deride ridicule quash
overrule revisit reconvene shutter disembark crisscross evict rezone rebrand reroute refuel regroup resettle resurrect reignite rekindle relaunch reposition restate retweet retrain`;

/** Verbs whose final consonant doubles before -ed and -ing. */
export const DOUBLING_VERBS = `admit ban bar beg commit compel confer cram cut deter dip drag drop dub equip excel expel fit flag grab hop incur infer jam log nab net occur omit
patrol permit pin plan plot prefer propel quip quit rebel refer regret rig rip rob rub scan scrap scrub ship shun sin skip slam slap slip snap snub span spar spin stab stem step stop strip
submit sum tap top transfer transmit trap trim wrap shred recur forget equip swap chat plug`;
