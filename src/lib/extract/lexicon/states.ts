/**
 * What news calls countries besides the names and adjectives of the table: other names; other adjectives.
 * By the table's name of the country.
 */
export const STATE_ALIASES = `
United States|US, U.S., U.S, USA, U.S.A., United States of America, America|American, US, U.S., U.S
United Kingdom|UK, U.K., U.K, GB, Britain, Great Britain|British, UK, U.K., U.K
European Union|EU, E.U.|EU, European Union, E.U.
Russia|Russian Federation, Soviet Union, USSR|Soviet
China|People's Republic of China, PRC, mainland China|
South Korea|Republic of Korea, ROK|South Korean
North Korea|DPRK, Democratic People's Republic of Korea|North Korean
Türkiye|Turkey, Turkiye|
Czechia|Czech Republic|Czech
United Arab Emirates|UAE, U.A.E., Emirates|Emirati, UAE
Saudi Arabia|Kingdom of Saudi Arabia|Saudi
Palestine|Palestinian Authority, Palestinian territories, State of Palestine|
Myanmar|Burma|
Netherlands|Holland|
Ivory Coast|Côte d'Ivoire, Cote d'Ivoire|Ivorian
DR Congo|Democratic Republic of the Congo, Democratic Republic of Congo, DRC, Zaire|
Congo|Republic of the Congo, Congo-Brazzaville|
Timor-Leste|East Timor|
Cape Verde|Cabo Verde|
Eswatini|Swaziland|
North Macedonia|Macedonia|
Bosnia and Herzegovina|Bosnia, Bosnia-Herzegovina|Bosnian
Trinidad and Tobago|Trinidad|
Vatican City|Vatican, Holy See|Vatican
Syria|Syrian Arab Republic|
Iran|Islamic Republic of Iran|
Greece||Hellenic
Spain||Spaniard
Denmark||Danish, Dane
Finland||Finnish, Finn
Sweden||Swede
Poland||Pole
Scotland|Scotland|Scottish, Scots
England|England|English
Wales|Wales|Welsh
Northern Ireland|Northern Ireland|Northern Irish
Iceland||Icelandic
Kazakhstan||Kazakh
Kyrgyzstan||Kyrgyz
Tajikistan||Tajik
Uzbekistan||Uzbek
Slovenia||Slovenian
Croatia||Croat
Serbia||Serb
Luxembourg||Luxembourgish
New Zealand|Aotearoa|New Zealand, Kiwi
Argentina||Argentinian, Argentinean
Venezuela||
Philippines||Philippine
Lesotho||Basotho
Botswana||Botswanan
Madagascar||Madagascan
Tibet|Tibet|Tibetan
Kurdistan|Kurdistan|Kurdish
Chechnya|Chechnya|Chechen
Yugoslavia|Yugoslavia|Yugoslav
Czechoslovakia|Czechoslovakia|Czechoslovak
East Germany|East Germany|East German
West Germany|West Germany|West German
Crimea|Crimea|Crimean
Gaza|Gaza, Gaza Strip|Gazan
Hong Kong|Hong Kong|Hong Kong
`;

/** What news calls the people of a country besides its adjective with an -s, and peoples without one: name, country. */
export const PEOPLES = `
Jews|
Arabs|
Kurds|
Tamils|
Tibetans|
Roma|
Bosniaks|
Maoris|
Britons|United Kingdom
Brits|United Kingdom
Scots|Scotland
Turks|Türkiye
Spaniards|Spain
Danes|Denmark
Finns|Finland
Swedes|Sweden
Poles|Poland
Croats|Croatia
Serbs|Serbia
Slovenes|Slovenia
Kosovars|Kosovo
Thais|Thailand
Filipinos|Philippines
Saudis|Saudi Arabia
Emiratis|United Arab Emirates
Afghans|Afghanistan
Icelanders|Iceland
Luxembourgers|Luxembourg
New Zealanders|New Zealand
Azeris|Azerbaijan
Uzbeks|Uzbekistan
Kazakhs|Kazakhstan
Tajiks|Tajikistan
Turkmens|Turkmenistan
Dutchmen|Netherlands
Netherlanders|Netherlands
`;

/** Capitals under other names than the table's. By country; the first stands for the government as well. */
export const CAPITAL_ALIASES = `
United States|Washington, Washington D.C., Washington DC, Washington, D.C.
Ukraine|Kiev
Kazakhstan|Nur-Sultan
Israel|Tel Aviv
Indonesia|Jakarta
Myanmar|Naypyitaw
Mongolia|Ulaanbaatar
China|Peking
India|Delhi
Hong Kong|Hong Kong
Tanzania|Dodoma
Yemen|Sanaa
Moldova|Chisinau
Scotland|Edinburgh
Wales|Cardiff
Northern Ireland|Belfast
European Union|Brussels
`;

/** Buildings and streets that stand for a government: name, country. */
export const SEATS = `
Kremlin|Russia
White House|United States
Pentagon|United States
Capitol|United States
Capitol Hill|United States
Oval Office|United States
Foggy Bottom|United States
Downing Street|United Kingdom
10 Downing Street|United Kingdom
Number 10|United Kingdom
Whitehall|United Kingdom
Westminster|United Kingdom
Buckingham Palace|United Kingdom
Élysée|France
Elysée|France
Elysee|France
Élysée Palace|France
Elysee Palace|France
Quai d'Orsay|France
Bundestag|Germany
Reichstag|Germany
Blue House|South Korea
Zhongnanhai|China
Knesset|Israel
Duma|Russia
State Duma|Russia
Verkhovna Rada|Ukraine
Rada|Ukraine
Lok Sabha|India
Rajya Sabha|India
Majlis|Iran
Sejm|Poland
Riksdag|Sweden
Folketing|Denmark
Storting|Norway
Cortes|Spain
Moncloa|Spain
Quirinale|Italy
Palazzo Chigi|Italy
Malacañang|Philippines
Planalto|Brazil
Berlaymont|European Union
`;

/** Adjectives of larger regions, which put nobody on the side of a state. */
export const REGION_ADJECTIVES = `African Anglo Arab Asian Balkan Baltic Basque Bavarian Buddhist Californian Caribbean Catalan Catholic Central Christian Communist Democrat Eastern Eurasian European Hindu Hispanic Islamic Islamist Jewish Latin Latino Libertarian Londoner Maoist Marxist Middle-Eastern Muslim Nazi Nordic Northern Orthodox Pacific Parisian Protestant Republican Scandinavian Shia Shiite Siberian Sikh Socialist Southern Sunni Texan Western Zionist`;
