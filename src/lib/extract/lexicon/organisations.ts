/** A capitalised name with one of these words in it is an organisation. */
export const ORGANISATION_WORDS = `Ministry Department Agency Administration Authority Bureau Office Commission Committee Council Court Parliament Congress Senate House Assembly Cabinet Government Embassy Consulate Tribunal Secretariat
Army Navy Police Guard Guards Corps Brigade Battalion Regiment Division Command Military Marines Militia Front Brigades Army Party Union Alliance League Federation Association Organisation Organization Institute Institution Foundation Fund
University College School Academy Church Cathedral Mosque Diocese Synod Trust Charity Society Club Group Company Corporation Corp Inc Ltd LLC PLC Plc Co GmbH AG SA NV N.V. S.A. Holdings Industries Motors Motor Airlines Airways Air Aerospace Aviation Systems Technologies Technology Software
Bank Banking Securities Insurance Capital Partners Ventures Investments Financial Exchange Markets Stores Foods Energy Petroleum Oil Gas Electric Power Railways Railway Rail Steel Pharmaceuticals Pharma Laboratories Labs Laboratory Entertainment Pictures Studios Records Music Media
Municipality Ministère Ministerio Ministero Instituto Istituto Institut Universidad Università Université Universität Universidade Banco Banca Banque Partido Partito Partei Parti Movimento Movimiento Mouvement Grupo Groupe Gruppo Gesellschaft Verband Confederación Federación Asociación Associazione
Broadcasting Television TV Radio News Network Networks Channel Times Post Herald Tribune Gazette Journal Guardian Telegraph Observer Chronicle Mail Mirror Star Sun Standard Press Review Magazine Today Newspapers Publishing Books
Coalition Movement Brotherhood Initiative Project Campaign Centre Center Board Chamber Confederation Consortium Nations International United City Rovers Wanderers Athletic FC F.C. Team Service Services Forces Force Hospital Registry
Labour Taliban Reserve Observatory Library Museum Orchestra Band Interior Treasury Kremlin Pentagon Vatican`;

/** Words that make a body of a name only as its last: "Northern Research". */
export const LAST_WORDS_OF_BODIES = `Research Aircraft Design Designs Solutions Consulting Logistics Communications Dynamics Electronics Enterprises Associates Brothers Bros Computer Computers Semiconductor Chemical Chemicals Mining Shipping Properties Resorts Hotels Restaurants Brands Products Works Games Interactive Robotics Biotech Therapeutics Healthcare Courts Clinic Ballet Opera Theatre Theater`;

/** Organisations known by one name or by initials; those with a country after the bar stand on its side. */
export const KNOWN_ORGANISATIONS = `NATO|
North Atlantic Treaty Organization|
UN|
U.N.|
U.N|
United Nations|
UN Security Council|
UNESCO|
UNICEF|
OPEC|
ASEAN|
IMF|
International Monetary Fund|
World Bank|
WTO|
WHO|
World Health Organization|
OECD|
OSCE|
IAEA|
Interpol|
Europol|
Eurogroup|
African Union|
Arab League|
Commonwealth|
Red Cross|
Red Crescent|
Amnesty International|
Human Rights Watch|
Greenpeace|
Hamas|
Hezbollah|
Hizbollah|
Hizbullah|
Fatah|
Taliban|
al-Qaeda|
Al-Qaeda|
Al Qaeda|
al-Shabaab|
Al-Shabaab|
Boko Haram|
ISIS|
ISIL|
Islamic State|
IRA|
ETA|
PLO|
PKK|
FARC|
CIA|
FBI|
NSA|
NASA|
FDA|
FCC|
FTC|
SEC|
FEMA|
TSA|
DEA|
ATF|
IRS|
GOP|
DNC|
RNC|
NRA|
ACLU|
NAACP|
Congress|
Senate|
House of Representatives|
Supreme Court|
House of Commons|
House of Lords|
Parliament|
European Commission|European Union
European Parliament|European Union
European Council|European Union
European Central Bank|European Union
ECB|European Union
Federal Reserve|
Fed|
Bank of England|
Scotland Yard|
MI5|
MI6|
GCHQ|
Mossad|
KGB|
FSB|
GRU|
Wagner|
FIFA|
UEFA|
IOC|
NBA|
NFL|
NHL|
MLB|
NASCAR|
FIA|
ICC|
BBC|
BBC News|
ITV|
Sky News|
CNN|
CBS|
NBC|
ABC|
Fox|
Fox News|
MSNBC|
PBS|
NPR|
HBO|
MTV|
Bloomberg|
Reuters|
Associated Press|
AP|
AFP|
Agence France-Presse|
UPI|
DPA|
TASS|
ITAR-TASS|
Interfax|
RIA Novosti|
RT|
Sputnik|
Xinhua|
Kyodo|
Yonhap|
Al Jazeera|
Al-Jazeera|
Al Arabiya|
Deutsche Welle|
Der Spiegel|
Die Welt|
Bild|
Le Monde|
Le Figaro|
Libération|
El País|
El Mundo|
La Repubblica|
Corriere della Sera|
Haaretz|
New York Times|
Wall Street Journal|
Washington Post|
USA Today|
Financial Times|
Economist|
Guardian|
Independent|
Politico|
POLITICO|
Axios|
Vox|
BuzzFeed|
Breitbart|
Huffington Post|
HuffPost|
Newsweek|
Time|
Forbes|
Fortune|
Wired|
Nature|
Lancet|
Wikinews|
Wikipedia|
Wikimedia Foundation|
Wikimedia|
WikiLeaks|
Facebook|
Twitter|
Google|
YouTube|
Instagram|
TikTok|
WhatsApp|
Telegram|
Microsoft|
Apple|
Amazon|
IBM|
Intel|
AMD|
Nvidia|
Sony|
Samsung|
Nokia|
Motorola|
Nintendo|
Yahoo|
eBay|
Netflix|
Uber|
Tesla|
SpaceX|
OpenAI|
AT&T|
Verizon|
T-Mobile|
Vodafone|
Cisco|
Oracle|
Dell|
HP|
Hewlett-Packard|
Toyota|
Honda|
Nissan|
Ford|
General Motors|
GM|
Chrysler|
Volkswagen|
BMW|
Renault|
Fiat|
Boeing|
Airbus|
Lockheed Martin|
Gazprom|
Rosneft|
Aeroflot|
Shell|
BP|
Exxon|
ExxonMobil|
Chevron|
Walmart|
Wal-Mart|
McDonald's|
Starbucks|
Nike|
Adidas|
Disney|
Goldman Sachs|
Morgan Stanley|
JPMorgan|
Citigroup|
Lehman Brothers|
Merrill Lynch|
Deutsche Bank|
HSBC|
Barclays|
UBS|
MIT|
Harvard|
Yale|
Stanford|
Princeton|
Oxford University|
Cambridge University|
Real Madrid|
Liverpool FC|
Chelsea|
Arsenal|
Manchester United|
Manchester City|
Sinn Féin|
Sinn Fein|
Tories|
Likud|
Fidesz|
Bundesbank|
Labour|
State Department|
Justice Department|
Defense Department|
Homeland Security|
Coast Guard|
National Guard|
Foreign Office|
Home Office|`;

/** Companies, media, parties, agencies and other bodies that news of many countries names without saying what they are. */
export const BODIES = `Lufthansa, Air France, KLM, British Airways, Qatar Airways, Ryanair, easyJet, Delta Air Lines, American Airlines, United Airlines, Southwest Airlines, JetBlue, Qantas, Singapore Airlines, Cathay Pacific, Garuda Indonesia, AirAsia, Alitalia, Iberia, Aer Lingus, Air Canada, Air India, Air China, Korean Air, Japan Airlines, Malaysia Airlines, Thai Airways, Turkish Airlines, Finnair, EgyptAir, El Al, LATAM, Avianca, WestJet,
Alphabet, Mozilla, Red Hat, Adobe, SAP, Siemens, Philips, Ericsson, LG, Huawei, ZTE, Xiaomi, Lenovo, Alibaba, Tencent, Baidu, ByteDance, TSMC, Foxconn, Qualcomm, Broadcom, Texas Instruments, Creative Commons, Electronic Frontier Foundation, ICANN, W3C, Reddit, Pinterest, Snapchat, Spotify, Skype, Dropbox, GitHub, PayPal, Mastercard, American Express, Airbnb, Lyft, LinkedIn, MySpace, AOL, Comcast, Xerox, Kodak, Fujitsu, Toshiba, Panasonic, Hitachi, Sharp, Sega, Atari, Electronic Arts, Activision,
Daily Mail, Daily Telegraph, Daily Mirror, Daily Express, Globe and Mail, Toronto Star, Boston Globe, Chicago Tribune, Los Angeles Times, LA Times, San Francisco Chronicle, Miami Herald, Time Warner, News Corp, News Corporation, Sydney Morning Herald, Straits Times, South China Morning Post, Times of India, Hindustan Times, Jerusalem Post, Kommersant, Izvestia, Pravda, Asahi Shimbun, Rolling Stone, Vanity Fair, New Yorker, Gawker, Ars Technica, TechCrunch, Engadget, CNET, ZDNet, PC World, National Geographic, Scientific American, New Scientist, CBC, Channel 4, GMA, PA, DW, EFE, ANSA, Kyodo News, Yonhap News Agency, C-SPAN, ESPN, Univision, Telemundo, Sky Sports, Netscape,
Bank of America, Wells Fargo, JPMorgan Chase, Credit Suisse, Royal Bank of Scotland, RBS, Lloyds, Santander, BNP Paribas, Société Générale, UniCredit, ING, Standard Chartered, BlackRock, Berkshire Hathaway, AIG, Allianz, AXA, Moody's, Standard & Poor's, Fitch, KPMG, Deloitte, PwC, Ernst & Young, Nasdaq, NASDAQ, NYSE, New York Stock Exchange, London Stock Exchange, Fannie Mae, Freddie Mac, Bear Stearns, Citibank, Northern Rock,
Northrop Grumman, McDonnell Douglas, Raytheon, BAE Systems, General Dynamics, Rolls-Royce, Thales, Dassault, EADS, Bombardier, Embraer, Pratt & Whitney, General Electric, GE, Honeywell, Blackwater, Halliburton, Caterpillar, 3M, Alstom, ThyssenKrupp, Bosch,
Daimler, DaimlerChrysler, Mercedes-Benz, Audi, Porsche, Peugeot, Citroën, Hyundai, Kia, Mazda, Subaru, Suzuki, Mitsubishi, Volvo, Jaguar, Land Rover, Opel, Vauxhall, Saab, Skoda, Lada, Tata, Mahindra, Geely, BYD, Stellantis, Lamborghini, Ferrari, Michelin, Goodyear,
Eni, Repsol, Petrobras, Saudi Aramco, Aramco, Sinopec, CNOOC, PetroChina, ConocoPhillips, Schlumberger, Glencore, Rio Tinto, BHP, ArcelorMittal, Bayer, BASF, DuPont, Monsanto, Pfizer, Merck, Novartis, Roche, GlaxoSmithKline, AstraZeneca, Sanofi, Johnson & Johnson, Moderna, BioNTech, Nestlé, Unilever, Procter & Gamble, Coca-Cola, Pepsi, PepsiCo, Danone, Heineken, Carlsberg, IKEA, Tesco, Sainsbury's, Carrefour, Aldi, Lidl, Costco, Home Depot, Kmart, Sears, Best Buy, Macy's, Burger King, KFC, Transneft, Lukoil, Yukos, Statoil, Equinor, Naftogaz, TEPCO,
World Food Programme, WFP, UNHCR, UNRWA, UNDP, UNEP, WMO, IPCC, ILO, ICJ, International Criminal Court, International Court of Justice, International Atomic Energy Agency, International Olympic Committee, G7, G8, G20, BRICS, Mercosur, Caricom, ECOWAS, SADC, APEC, OAS, GCC, CSTO, EFTA, Council of Europe, Frontex, Médecins Sans Frontières, Doctors Without Borders, Oxfam, Save the Children, World Vision, WWF, Sea Shepherd, PETA, Transparency International, Reporters Without Borders, International Crisis Group, Salvation Army, Church of Scientology, Church of England, Catholic Church, Freedom House, Bellingcat, Wikileaks,
CDC, NIH, EPA, NTSB, FAA, DHS, DOJ, HHS, USDA, USGS, NOAA, GAO, CBO, USAF, LAPD, NYPD, DARPA, AFL-CIO, UAW, Planned Parenthood, AARP, Tea Party, Republican Party, Democratic Party, Libertarian Party, Green Party, Secret Service, Border Patrol, Peace Corps, Heritage Foundation, Brookings Institution, Pew Research Center, RAND Corporation, NHS, Ofcom, MoD, Border Force, Tory Party, Conservative Party, Labour Party, Liberal Democrats, Lib Dems, SNP, UKIP, DUP, SDLP, Plaid Cymru, RCMP, CSIS, ASIO,
CDU, CSU, SPD, FDP, AfD, PSOE, Podemos, Syriza, Golden Dawn, Forza Italia, Lega, M5S, Law and Justice, Civic Platform, Jobbik, BJP, Congress Party, ANC, ZANU-PF, MDC, AKP, CHP, HDP, PRI, LDP, KMT, Kuomintang, DPP, NLD, National Front, National Rally, United Russia, Servant of the People,
Daesh, al-Nusra Front, Abu Sayyaf, Jemaah Islamiyah, Lashkar-e-Taiba, Jaish-e-Mohammed, LTTE, Tamil Tigers, Shining Path, ELN, Houthis, Janjaweed, Lord's Resistance Army, M23, Polisario, Islamic Jihad, Muslim Brotherhood, Ku Klux Klan, KKK, Proud Boys, Black Lives Matter, Quds Force, Revolutionary Guards, Wagner Group,
MLS, PGA, ATP, WTA, IAAF, FIBA, NCAA, Bayern Munich, Borussia Dortmund, Juventus, AC Milan, Inter Milan, Ajax, Tottenham Hotspur, Aston Villa, Newcastle United, New York Yankees, Yankees, Boston Red Sox, Red Sox, Los Angeles Lakers, Lakers, Chicago Bulls, Dallas Cowboys, New England Patriots, Atlético Madrid, Paris Saint-Germain,
Caltech, UCLA, UC Berkeley, NYU, Cornell, Dartmouth, LSE, Imperial College London, King's College London, Sorbonne, McGill, Johns Hopkins, Carnegie Mellon, Purdue, Rutgers, Vanderbilt, Tufts, ETH Zurich, Harvard University, Yale University, Stanford University, Princeton University, Columbia University, Roscosmos, ESA, European Space Agency, JAXA, ISRO, CERN, Scripps`;

/** Names of single letters or common words that are an organisation only as a medium or platform: "on X". */
export const PLATFORMS = `X Telegram Facebook Twitter Instagram YouTube TikTok Truth Signal Threads Bluesky Mastodon LinkedIn Weibo WeChat Reddit VKontakte VK`;

/** A capitalised name with one of these words last is a thing or an occasion: no actor. */
export const THING_WORDS = `Explorer Analytics Definition License Licence Code Edition Prize Award Awards Medal Cup Games Olympics Championship Championships Tournament Open Prix Trophy Bowl Series Festival Conference Summit Forum Convention Symposium Expo Election Elections Referendum
War Wars Battle Revolution Uprising Spring Massacre Holocaust Crisis Operation Act Bill Law Treaty Accord Accords Agreement Pact Protocol Constitution Amendment Charter Convention Resolution Plan Programme Program Deal Doctrine Declaration Directive Article Report Index
Day Week Month Eve Christmas Easter Ramadan Thanksgiving Hanukkah Sunday Monday Tuesday Wednesday Thursday Friday Saturday January February March April June July August September October November December
Hurricane Typhoon Cyclone Earthquake Storm Flight Highway Express Building Tower Hall Wall Statue Bible Koran Quran Internet Web Windows Linux iPhone iPad iPod Android Boeing-747 Earth Moon Mars Sun
Edition Album Song Show Episode Season Film Movie Theatre Theory Syndrome Disease Virus English God Jesus Christ Allah Islam Christianity Judaism Communism Democracy Photo Image File Category Source Sources Related Story
Average Record Kit FTSE Nikkei DAX Sensex Macbook MacBook Xbox PlayStation`;
