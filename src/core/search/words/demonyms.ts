/**
 * People and things of other countries, in three languages. They name a subject as the country does ("Chinese mines"),
 * where no record has the word. Those of Mexico, Canada, the United States and Central America are left to the records.
 */
export const DEMONYMS = `
chinese chinois chinoise chinoises chino chinos china_ chinas japanese japonais japonaise japones japonesa japoneses
korean koreans coreen coreens coreano coreanos indian_ indians_ indien indiens vietnamese vietnamien vietnamita
filipino filipinos philippin philippins russian russians russe russes ruso rusos rusa ukrainian ukrainians ukrainien
ukrainiens ucraniano ucranianos polish_ polonais polaco polacos german germans allemand allemande allemands aleman
alemana alemanes french_ francais_ frances_ franceses british britannique britanniques britanico britanica britanicos
english_ anglais_ irish irlandais irlandes irlandeses scottish italian italians italien italienne italiens italiano
italianos spanish_ espagnol_ espanol_ portuguese portugais portugues_ dutch neerlandais holandes holandeses belgian
belge belges belga belgas swiss suizo suizos swedish suedois sueco suecos norwegian norvegien noruego danish danois danes
finnish finlandais greek grec griego turkish turc turcs turco turcos european europeans europeen europeenne europeens
europeo europea europeos australian australians australien australiens australiano australianos african africans
africain africaine africains africano africana africanos asian asians asiatique asiatiques asiatico asiaticos arab
arabs arabe arabes israeli israelis israelien israeli palestinian palestinians palestinien palestino palestinos syrian
syrians syrien syriens sirio sirios afghan afghans afghano iraqi iraqis irakien iranian iranians iranien irani iranies
saudi saudis saoudien egyptian egyptien egipcio moroccan marocain marroqui nigerian nigerians nigerien congolese
congolais congoleno ethiopian ethiopien etiope south_ haitian haitians haitien haitienne haitiens haitiano haitiana
haitianos cuban cubans cubain cubaine cubains cubano cubana cubanos dominican dominicans dominicain dominicano jamaican
jamaicain jamaiquino brazilian brazilians bresilien bresilienne bresiliens brasileno brasilena brasilenos argentinian
argentinians argentin argentins argentino argentinos chilean chileans chilien chiliens chileno chilenos peruvian
peruvians peruvien peruano peruanos colombian colombians colombien colombienne colombiens colombiano colombiana
colombianos venezuelan venezuelans venezuelien venezuelienne venezueliens venezolano venezolana venezolanos ecuadorian
ecuadorians equatorien ecuatoriano ecuatorianos bolivian bolivians bolivien boliviano bolivianos paraguayan paraguayen
paraguayo uruguayan uruguayen uruguayo nicaraguan nicaraguans nicaraguayen nicaraguense panamanian panameen panameno
costarican costaricain costarricense costarricenses pakistani pakistanis bangladeshi nepalese sri_
`;
