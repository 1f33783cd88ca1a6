/**
 * Countries and territories: name, adjective, capitals. Members of the United Nations come first.
 * Derived from the package world-countries 5.1 (https://github.com/mledoze/countries) under the Open
 * Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/), which holds for this table too.
 * Written by tests/unit/extract/actors/states-table.test.ts; run it with `--update` after a new version.
 */
export const STATES_TABLE = `
Afghanistan|Afghan|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Andorra|Andorran|Andorra la Vella
Angola|Angolan|Luanda
Antigua and Barbuda|Antiguan, Barbudan|Saint John's
Argentina|Argentine|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani|Baku
Bahamas|Bahamian|Nassau
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Barbados|Barbadian|Bridgetown
Belarus|Belarusian|Minsk
Belgium|Belgian|Brussels
Belize|Belizean|Belmopan
Benin|Beninese|Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian|Sucre
Bosnia and Herzegovina|Bosnian, Herzegovinian|Sarajevo
Botswana|Motswana|Gaborone
Brazil|Brazilian|Brasília
Brunei|Bruneian|Bandar Seri Begawan
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|Gitega
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaoundé
Canada|Canadian|Ottawa
Cape Verde|Cape Verdian|Praia
Central African Republic|Central African|Bangui
Chad|Chadian|N'Djamena
Chile|Chilean|Santiago
China|Chinese|Beijing
Colombia|Colombian|Bogotá
Comoros|Comoran|Moroni
Costa Rica|Costa Rican|San José
Croatia|Croatian|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czechia|Czech|Prague
DR Congo|Congolese|Kinshasa
Denmark|Danish|Copenhagen
Djibouti|Djibouti|Djibouti
Dominica|Dominican|Roseau
Dominican Republic|Dominican|Santo Domingo
Ecuador|Ecuadorean|Quito
Egypt|Egyptian|Cairo
El Salvador|Salvadoran|San Salvador
Equatorial Guinea|Equatorial Guinean|Malabo
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Eswatini|Swazi|Lobamba
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian|Suva
Finland|Finnish|Helsinki
France|French|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Grenada|Grenadian|St. George's
Guatemala|Guatemalan|Guatemala City
Guinea|Guinean|Conakry
Guinea-Bissau|Guinea-Bissauan|Bissau
Guyana|Guyanese|Georgetown
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland|Icelander|Reykjavik
India|Indian|New Delhi
Indonesia|Indonesian|Jakarta
Iran|Iranian|Tehran
Iraq|Iraqi|Baghdad
Ireland|Irish|Dublin
Israel|Israeli|Jerusalem
Italy|Italian|Rome
Ivory Coast|Ivorian|Yamoussoukro
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakhstani|Astana
Kenya|Kenyan|Nairobi
Kiribati|I-Kiribati|South Tarawa
Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kirghiz|Bishkek
Laos|Laotian|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Lesotho|Mosotho|Maseru
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli
Liechtenstein|Liechtensteiner|Vaduz
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourger|Luxembourg
Madagascar|Malagasy|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur
Maldives|Maldivan|Malé
Mali|Malian|Bamako
Malta|Maltese|Valletta
Marshall Islands|Marshallese|Majuro
Mauritania|Mauritanian|Nouakchott
Mauritius|Mauritian|Port Louis
Mexico|Mexican|Mexico City
Micronesia|Micronesian|Palikir
Moldova|Moldovan|Chișinău
Monaco|Monegasque|Monaco
Mongolia|Mongolian|Ulan Bator
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar|Burmese|Naypyidaw
Namibia|Namibian|Windhoek
Nauru|Nauruan|Yaren
Nepal|Nepalese|Kathmandu
Netherlands|Dutch|Amsterdam
New Zealand|New Zealander|Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja
North Korea|North Korean|Pyongyang
North Macedonia|Macedonian|Skopje
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Palau|Palauan|Ngerulmud
Panama|Panamanian|Panama City
Papua New Guinea|Papua New Guinean|Port Moresby
Paraguay|Paraguayan|Asunción
Peru|Peruvian|Lima
Philippines|Filipino|Manila
Poland|Polish|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Republic of the Congo|Congolese|Brazzaville
Romania|Romanian|Bucharest
Russia|Russian|Moscow
Rwanda|Rwandan|Kigali
Saint Kitts and Nevis|Kittitian or Nevisian|Basseterre
Saint Lucia|Saint Lucian|Castries
Saint Vincent and the Grenadines|Saint Vincentian|Kingstown
Samoa|Samoan|Apia
San Marino|Sammarinese|City of San Marino
Saudi Arabia|Saudi Arabian|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian|Belgrade
Seychelles|Seychellois|Victoria
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean|Singapore
Slovakia|Slovak|Bratislava
Slovenia|Slovene|Ljubljana
Solomon Islands|Solomon Islander|Honiara
Somalia|Somali|Mogadishu
South Africa|South African|Pretoria/Bloemfontein/Cape Town
South Korea|South Korean|Seoul
South Sudan|South Sudanese|Juba
Spain|Spanish|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamer|Paramaribo
Sweden|Swedish|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian|Damascus
São Tomé and Príncipe|Sao Tomean|São Tomé
Tajikistan|Tadzhik|Dushanbe
Tanzania|Tanzanian|Dodoma
Thailand|Thai|Bangkok
Timor-Leste|East Timorese|Dili
Togo|Togolese|Lomé
Tonga|Tongan|Nuku'alofa
Trinidad and Tobago|Trinidadian|Port of Spain
Tunisia|Tunisian|Tunis
Turkmenistan|Turkmen|Ashgabat
Tuvalu|Tuvaluan|Funafuti
Türkiye|Turkish|Ankara
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv
United Arab Emirates|Emirati|Abu Dhabi
United Kingdom|British|London
United States|American|Washington D.C.
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbekistani|Tashkent
Vanuatu|Ni-Vanuatu|Port Vila
Vatican City|Vatican|Vatican City
Venezuela|Venezuelan|Caracas
Vietnam|Vietnamese|Hanoi
Yemen|Yemeni|Sana'a
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
American Samoa|American Samoan|Pago Pago
Anguilla|Anguillian|The Valley
Antarctica|Antarctican|
Aruba|Aruban|Oranjestad
Bermuda|Bermudian|Hamilton
Bouvet Island||
British Indian Ocean Territory|Indian|Diego Garcia
British Virgin Islands|Virgin Islander|Road Town
Caribbean Netherlands|Dutch|Kralendijk/Oranjestad/The Bottom
Cayman Islands|Caymanian|George Town
Christmas Island|Christmas Islander|Flying Fish Cove
Cocos (Keeling) Islands|Cocos Islander|West Island
Cook Islands|Cook Islander|Avarua
Curaçao|Curaçaoan|Willemstad
Falkland Islands|Falkland Islander|Stanley
Faroe Islands|Faroese|Tórshavn
French Guiana|Guianan|Cayenne
French Polynesia|French Polynesian|Papeetē
French Southern and Antarctic Lands|French|Port-aux-Français
Gibraltar|Gibraltar|Gibraltar
Greenland|Greenlandic|Nuuk
Guadeloupe|Guadeloupian|Basse-Terre
Guam|Guamanian|Hagåtña
Guernsey|Channel Islander|St. Peter Port
Heard Island and McDonald Islands|Heard and McDonald Islander|
Hong Kong|Hong Konger|City of Victoria
Isle of Man|Manx|Douglas
Jersey|Channel Islander|Saint Helier
Kosovo|Kosovar|Pristina
Macau|Macanese|
Martinique|Martinican|Fort-de-France
Mayotte|Mahoran|Mamoudzou
Montserrat|Montserratian|Plymouth
New Caledonia|New Caledonian|Nouméa
Niue|Niuean|Alofi
Norfolk Island|Norfolk Islander|Kingston
Northern Mariana Islands|American|Saipan
Palestine|Palestinian|Ramallah
Pitcairn Islands|Pitcairn Islander|Adamstown
Puerto Rico|Puerto Rican|San Juan
Réunion|Réunionese|Saint-Denis
Saint Barthélemy|Saint Barthélemy Islander|Gustavia
Saint Helena, Ascension and Tristan da Cunha|Saint Helenian|Jamestown
Saint Martin|Saint Martin Islander|Marigot
Saint Pierre and Miquelon|Saint-Pierrais, Miquelonnais|Saint-Pierre
Sint Maarten|St. Maartener|Philipsburg
South Georgia|South Georgian South Sandwich Islander|King Edward Point
Svalbard and Jan Mayen|Norwegian|Longyearbyen
Taiwan|Taiwanese|Taipei
Tokelau|Tokelauan|Fakaofo
Turks and Caicos Islands|Turks and Caicos Islander|Cockburn Town
United States Minor Outlying Islands|American Islander|
United States Virgin Islands|Virgin Islander|Charlotte Amalie
Wallis and Futuna|Wallis and Futuna Islander|Mata-Utu
Western Sahara|Sahrawi|El Aaiún
Åland Islands|Ålandish|Mariehamn
`;
