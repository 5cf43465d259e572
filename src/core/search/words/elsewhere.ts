import type { LocalizedWords } from "../../../i18n/language.js";
import { fold } from "../../fold.js";
import { DEMONYMS } from "./demonyms.js";

/**
 * Words that name a subject by themselves. One of them that stands in no record means that the documents do not
 * have it: it is never "corrected" to a word that looks like it (Chile is not child), nor passed over as filler.
 * Countries and Mexican states in three languages, then subjects that are asked of governments, from the agendas
 * of comparable coalitions; written before any question set was seen.
 */
const PLACES = `
afghanistan albania algeria angola argentina argentine armenia australia australie austria autriche bahamas bangladesh
barbados belarus belgium belgique belgica belize bolivia bolivie bosnia botswana brazil bresil brasil brazilian bulgaria
cambodia cameroon chad chile chili china chine colombia colombie congo croatia cuba cyprus denmark danemark dominican
ecuador equateur egypt egypte egipto england angleterre inglaterra eritrea estonia ethiopia finland france francia
gabon gambia germany allemagne alemania ghana greece grece grecia grenada guinea guyana haiti hungary iceland india inde
indonesia iran iraq irak ireland irlande irlanda israel italy italie italia jamaica jamaique japan japon jordan kenya
korea coree corea kuwait laos latvia lebanon liberia libya lithuania luxembourg madagascar malaysia mali malta mauritius
moldova mongolia montenegro morocco maroc marruecos mozambique myanmar namibia nepal netherlands nicaragua niger nigeria
norway norvege noruega pakistan palestine panama paraguay peru perou philippines poland pologne polonia portugal qatar
quebec ontario alberta toronto montreal vancouver manitoba romania russia russie rusia rwanda saudi scotland senegal
serbia singapore slovakia slovenia somalia spain espagne espana sudan suriname sweden suede suecia switzerland suisse
suiza syria syrie siria taiwan tanzania thailand togo trinidad tunisia turkey turquie turquia uganda ukraine ucrania
uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe europe europa africa afrique asia asie
aguascalientes california campeche coahuila colima chihuahua cdmx durango guanajuato guerrero hidalgo jalisco michoacan
morelos nayarit oaxaca puebla queretaro sinaloa sonora tabasco tamaulipas tlaxcala veracruz yucatan zacatecas chiapas
tijuana monterrey acapulco cancun juarez guadalajara washington texas arizona
guatemala guatemaltecos honduras salvador
`;

const SUBJECTS = `
alive vivants vivantes vivas vivos trump trudeau biden obama amlo sheinbaum bolsonaro maduro milei macron putin
climate climat clima climatique climatico climatica carbon carbone carbono tax taxes taxe impot impots impuesto impuestos
tariff tariffs tarifa aranceles weather meteo abortion avortement aborto fentanyl fentanilo drugs drogue drogas cocaine
cocaina heroin opioid opioids marijuana cannabis covid covid19 pandemic vaccine vaccin vacuna vaccines vacunas health
sante salud hospital hospitals education ecole escuela schools university universite universidad wage wages salary
salaries salaire salaires salario salarios pension pensions retirement housing logement vivienda rent inflation gdp pib
unemployment chomage desempleo football soccer hockey futbol olympics lottery recipe pizza restaurant hotel flight
flights vol_ visa visas passport passeport pasaporte tourism tourisme turismo oil petrole petroleo gas gasoline pipeline
pemex energy energie energia nuclear nucleaire solar wind water eau agua drought secheresse sequia flood floods hurricane
earthquake seisme terremoto agriculture agricultura farming corn maiz mais gmo fisheries whale forestry deforestation
wildlife animals animal dog cat internet facebook twitter bitcoin crypto bank banque banco stock market dollar peso
currency password login trump biden trudeau obama sheinbaum clinton pope pape papa church pride marriage gay divorce
wall mur muro railway train tren airport aeropuerto aeroport automobile cars voiture beer dairy lait steel acier acero
aluminum softwood lumber gun_ firearms nato otan army_ tank missile war_ terrorism terrorisme terrorismo birth fertility
suicide cancer diabetes malaria hiv vih aids sida disability handicap discapacidad elderly aines ancianos prostitution
pornography hunger faim hambre famine poverty_ slavery_ phone telephone telefono address adresse direccion email
weapons armes armas lithium litio copper cuivre cobre cobalt cobalto zinc uranium uranio coal charbon carbon_ diamonds
diamants diamantes avocado avocat_ aguacate tomato vegan yoga celebrity movie film_ pelicula desert desierto cost costs cia fbi dea pentagon pentagone pentagono rcmp csis imf fmi interpol cout couts costo costos price prices prix precio precios river riviere music musique musica
`;

/** Cities of Mexico and Canada, and capitals near by, that are no ordinary word of the three languages. */
const CITIES = `
tapachula toluca culiacan hermosillo saltillo torreon morelia chilpancingo xalapa reynosa matamoros ensenada mexicali
mazatlan tuxtla villahermosa cuernavaca pachuca zapopan ecatepec nogales uruapan irapuato celaya campeche chetumal tulum
calgary edmonton winnipeg halifax saskatchewan newfoundland nunavut yukon tegucigalpa managua bogota caracas lima_ havana
habana geneva geneve ginebra brussels bruxelles bruselas miami chicago houston
`;

/** Subjects that are two words, each of which may stand in a record for something else. */
export const OTHER_PHRASES: LocalizedWords = {
  en: [
    "climate change",
    "death penalty",
    "capital punishment",
    "minimum wage",
    "border wall",
    "carbon tax",
    "foreign aid",
    "gun control",
    "arms sales",
    "arms exports",
    "arms trade",
    "prime minister",
    "health care",
    "same-sex marriage",
    "travel advisory",
    "exchange rate",
    "stock market",
    "interest rate",
    "world cup",
    "free trade zone",
    "oil spill",
    "war on drugs",
    "drug war",
    "drug trafficking",
    "child marriage",
    "child labour",
    "child labor",
    "freedom of religion",
    "religious freedom",
    "hate speech",
    "human cloning",
    "artificial intelligence",
    "phone number",
    "email address",
    "birth rate",
    "life expectancy",
    "organ trafficking",
    "water rights",
    "voting rights",
    "prison population",
    "development aid",
    "aid budget",
    "military spending",
    "defence spending",
    "defense spending",
    "trade deficit",
    "temporary foreign workers",
    "seasonal workers",
    "remittances",
    "dual citizenship",
    "gender pay gap",
    "pay gap",
    "maternity leave",
    "parental leave",
    "maternal mortality",
    "infant mortality",
    "school dropout",
    "paris agreement",
    "national guard",
    "coast guard",
    "military bases",
    "military base",
    "capital city",
    "committee against torture",
    "human rights council",
    "human rights watch",
    "security council",
    "general assembly",
    "international criminal court",
    "international court of justice",
    "european union",
    "european parliament",
    "world bank",
    "world health organization",
    "red cross",
    "political prisoners",
    "presidential pardon",
  ],
  fr: [
    "droits de douane",
    "changement climatique",
    "changements climatiques",
    "peine de mort",
    "salaire minimum",
    "premier ministre",
    "taxe carbone",
    "aide au développement",
    "vente d'armes",
    "ventes d'armes",
    "exportations d'armes",
    "taux de change",
    "mariage pour tous",
    "mariage d'enfants",
    "travail des enfants",
    "trafic de drogue",
    "guerre contre la drogue",
    "liberté de religion",
    "liberté religieuse",
    "numéro de téléphone",
    "coupe du monde",
    "congé de maternité",
    "écart salarial",
    "espérance de vie",
    "mortalité maternelle",
    "dépenses militaires",
    "déficit commercial",
    "travailleurs saisonniers",
    "travailleurs étrangers temporaires",
    "population carcérale",
    "contrôle des armes",
    "accord de paris",
    "garde nationale",
    "bases militaires",
    "base militaire",
    "comité contre la torture",
    "conseil des droits de l'homme",
    "conseil de sécurité",
    "assemblée générale",
    "cour pénale internationale",
    "cour internationale de justice",
    "union européenne",
    "parlement européen",
    "banque mondiale",
    "croix rouge",
    "prisonniers politiques",
  ],
  es: [
    "cambio climático",
    "pena de muerte",
    "salario mínimo",
    "primer ministro",
    "impuesto al carbono",
    "ayuda al desarrollo",
    "venta de armas",
    "tráfico de armas",
    "tipo de cambio",
    "matrimonio igualitario",
    "matrimonio infantil",
    "trabajo infantil",
    "tráfico de drogas",
    "guerra contra las drogas",
    "libertad religiosa",
    "libertad de religión",
    "número de teléfono",
    "copa del mundo",
    "licencia de maternidad",
    "brecha salarial",
    "esperanza de vida",
    "mortalidad materna",
    "gasto militar",
    "déficit comercial",
    "trabajadores temporales",
    "muro fronterizo",
    "población carcelaria",
    "control de armas",
    "acuerdo de parís",
    "guardia nacional",
    "bases militares",
    "base militar",
    "comité contra la tortura",
    "consejo de derechos humanos",
    "consejo de seguridad",
    "asamblea general",
    "corte penal internacional",
    "corte internacional de justicia",
    "unión europea",
    "parlamento europeo",
    "banco mundial",
    "cruz roja",
    "presos políticos",
  ],
};

const setOf = (list: string) =>
  new Set(
    fold(list)
      .split(" ")
      .filter((word) => word && !word.endsWith("_")),
  );

export const PLACE_NAMES: ReadonlySet<string> = setOf(PLACES);
export const OTHER_SUBJECTS: ReadonlySet<string> = setOf([SUBJECTS, DEMONYMS, CITIES].join(" "));
