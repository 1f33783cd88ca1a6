/**
 * Words for what a person is. A role ends with one of these; what stands before it ("foreign", "top
 * diplomatic") belongs to it. Plurals are made by rule.
 */
export const PERSON_ROLES = `president vice-president minister premier chancellor king queen prince princess emperor empress sultan emir sheikh shah ayatollah pope
cardinal archbishop bishop patriarch imam rabbi priest pastor reverend monk nun cleric dalai lama duke duchess earl count countess baron baroness lord lady sir dame
senator congressman congresswoman representative lawmaker legislator parliamentarian deputy mp mep councillor councilor councilman councilwoman alderman mayor governor premier secretary secretary-general
undersecretary under-secretary speaker whip ambassador envoy diplomat consul negotiator mediator commissioner chairman chairwoman chairperson chair chief head leader boss director manager executive ceo cfo coo cto founder co-founder owner publisher
official officer spokesman spokeswoman spokesperson spokespeople aide adviser advisor assistant counsel counselor strategist staffer operative candidate nominee incumbent contender frontrunner politician statesman dictator strongman tsar czar oligarch tycoon
general colonel major captain lieutenant sergeant corporal commander admiral marshal brigadier private soldier airman sailor marine pilot astronaut cosmonaut veteran warlord guerrilla rebel militant insurgent terrorist gunman sniper bomber hijacker
analyst expert economist historian scholar academic professor researcher scientist physicist chemist biologist engineer doctor physician surgeon nurse psychologist psychiatrist dentist teacher lecturer student graduate
journalist reporter correspondent editor columnist commentator anchor presenter broadcaster host blogger photographer author writer novelist poet playwright critic artist painter sculptor architect designer musician singer rapper composer conductor guitarist drummer actor actress comedian
filmmaker producer dancer celebrity coach manager player footballer striker midfielder defender goalkeeper quarterback pitcher batsman bowler captain cricketer golfer boxer wrestler athlete sprinter swimmer cyclist driver jockey skier referee umpire champion winner medalist medallist
lawyer attorney solicitor barrister prosecutor judge justice magistrate sheriff policeman policewoman detective inspector superintendent constable investigator inspector-general auditor regulator banker trader investor entrepreneur businessman businesswoman billionaire millionaire shareholder analyst consultant
activist campaigner protester protestor demonstrator dissident organizer organiser whistleblower defector refugee migrant hostage prisoner detainee inmate suspect defendant plaintiff victim survivor witness eyewitness bystander resident neighbor neighbour villager passenger tourist worker employee farmer fisherman miner
man woman boy girl teenager child baby father mother son daughter brother sister husband wife widow uncle aunt cousin nephew niece grandfather grandmother friend colleague partner lover girlfriend boyfriend fiancé fiancee
successor predecessor counterpart rival opponent ally critic supporter foe friend co-author coauthor collaborator translator interpreter librarian curator member attorney-general solicitor-general treasurer trustee fellow intern apprentice volunteer
programmer developer hacker gamer user customer client patient pensioner voter citizen national legislator chef pilot firefighter fireman paramedic technician mechanic butcher diver climber hiker surfer skater
narrator participant proponent opponent lobbyist mogul magnate industrialist financier backer donor fundraiser surrogate pundit skeptic sceptic observer attendee delegate moderator interviewer interviewee caller
viewer listener reader commenter poster pollster statistician mathematician linguist anthropologist sociologist archaeologist geologist geographer astronomer meteorologist seismologist climatologist oceanographer ecologist epidemiologist
virologist neurologist cardiologist pathologist pharmacist pharmacologist paediatrician pediatrician veterinarian theologian philosopher conservationist environmentalist feminist evangelist missionary preacher chaplain deacon vicar
salesman saleswoman shopkeeper baker carpenter electrician plumber builder contractor landlord tenant homeowner driver motorist commuter pedestrian hairdresser waiter waitress bartender cleaner janitor porter postman
motorcyclist rower runner marathoner gymnast snowboarder racer rider sprinter bowler fielder forward winger quarterback linebacker teammate skipper
programmer designer entrepreneur inventor innovator economist strategist planner reformer theorist rocker rapper bassist vocalist pianist violinist cellist songwriter screenwriter showrunner impresario
hostess impostor imposter whistle-blower informant spy mercenary smuggler trafficker kidnapper robber burglar thief killer murderer attacker assailant shooter perpetrator arsonist
monarch crown-prince heir regent sovereign emissary plenipotentiary chargé attaché clerk registrar ombudsman rapporteur comptroller controller coroner bailiff paralegal clergyman clergywoman
lecturer headmaster headmistress headteacher principal rector provost dean chancellor vice-chancellor schoolteacher pupil schoolboy schoolgirl undergraduate postgraduate
toddler infant newborn youngster youth adult pensioner retiree grandson granddaughter grandparent parent sibling stepfather stepmother relative spouse ex-wife ex-husband mum mom dad
neighbor passerby onlooker companion acquaintance classmate roommate flatmate housemate co-worker coworker aide-de-camp bodyguard chauffeur nanny caretaker carer caregiver`;

/** Roles that stand before a name with a capital letter: "President Roth". */
export const HONORIFICS = `Mr Mrs Ms Miss Dr Sir Dame Lord Lady Rev Hon Madame Madam Monsieur Mme Prof Sen Rep Gov Gen Col Maj Capt Lt Sgt Cpl Adm Cmdr Brig Supt Insp Det Messrs St Sheikh Ayatollah Mullah Imam Pope Father Sister Brother King Queen Prince Princess Judge Justice`;

/** Heads that stand for unnamed sources and officials rather than for a group of people. */
export const SOURCE_ROLES = `official diplomat source insider aide adviser advisor lawmaker legislator envoy negotiator spokesman spokeswoman spokesperson analyst expert observer officer minister
senator commander investigator prosecutor negotiator ambassador staffer executive critic supporter politician witness eyewitness economist scientist researcher lawyer leader person deputy mp mep parliamentarian journalist reporter judge activist campaigner organizer organiser regulator`;

/** Groups of people, always without a name. */
export const GROUP_WORDS = `police people residents officials troops soldiers forces workers students protesters protestors demonstrators rebels militants insurgents gunmen terrorists authorities
villagers voters citizens civilians refugees migrants passengers tourists farmers families relatives parents children women men survivors victims fans players employees staff crew teachers doctors nurses
firefighters rescuers crowds supporters opponents activists immigrants prisoners hostages detainees settlers separatists loyalists mercenaries peacekeepers fighters delegates lawmakers ministers leaders
customers investors shareholders traders analysts experts scientists researchers users consumers locals neighbors neighbours hackers police-officers guerrillas jihadists islamists allies critics colleagues sources`;

/** Words for bodies of people: lower case they describe an organisation. */
export const ORGANISATION_NOUNS = `government ministry administration parliament congress senate cabinet court tribunal council commission committee agency office department embassy consulate delegation mission army military navy
police force party opposition coalition union alliance bloc league federation association organisation organization institute institution foundation university college school church mosque charity group company firm corporation manufacturer carmaker automaker maker
airline carrier bank lender insurer retailer supplier operator broadcaster network channel newspaper daily weekly magazine outlet agency publisher website station studio label team club squad band orchestra militia movement faction regime junta monarchy authority regulator watchdog think-tank tank
campaign union hospital laboratory lab board bureau secretariat assembly legislature chamber body consortium conglomerate startup start-up developer contractor brokerage fund giant chain subsidiary unit arm wing branch radio television municipality thrift brewer refiner cooperative co-operative syndicate cartel mafia gang caucus`;

/** What may stand before a role and still belong to it. */
export const ROLE_MODIFIERS = `top senior chief deputy vice acting interim former ex current new late longtime long-time veteran prominent leading outgoing incoming prime foreign interior home finance defense defence trade energy health
education justice environment economy economic transport agriculture labor labour culture sports industry state federal national military political diplomatic security national-security press press- lead special general senior junior assistant
associate honorary executive managing financial operating technical chief-executive founding opposition party presidential vice-presidential parliamentary royal crown attorney army navy police intelligence nuclear climate human rights policy shadow first second`;
