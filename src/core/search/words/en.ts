import type { LanguageWords } from "./words.js";

/** Folded: lower case, no accents, no apostrophes (split there). */
export const en: LanguageWords = {
  stop: `
sent send sends sending
the an and or but if so as at by for from in into of off on onto out over per than then that this these those to up
down upon with within without via vs versus about across after against all along also although among amongst any
anybody anyone anything are arent around be because been before being below between both can cant cannot could did didnt
do does doesnt doing dont done during each either else ever every few further had has hasnt have havent having he her
here hers him his how however i im ive id ill is isnt it its itself just like many may maybe me might more most much must
my myself no nor not nothing now once only other others our ours ourselves own same shall she should shouldnt some
someone something somewhere still such their theirs them themselves there theres they theyre through thus too toward
towards under until us very was wasnt we well were werent weve what whats whatever when whens where wheres whether which
while who whos whom whose why whys will wont would wouldnt yet you your youre yours ll re ve st nd rd th etc ie eg
re regarding concerning according
hi hello hey hiya good morning afternoon evening thanks thank thx ty please pls plz plse cheers bye ok okay yes yeah yep
nope sorry quick quickly question questions asap urgent urgently again back remind reminder remember recall refresh
tell telling told show showing give gives giving given get gets getting got gimme lemme find finding found look looking
looks see seen seeing search need needs needed want wants wanted wanna know knows known knew check checking double
confirm verify help helps helping let lets make makes made making take takes taken taking use used uses using put puts
say says said saying state stated states stating mention mentions mentioned mentioning call calls called calling talk
talks talking discuss discussed speak point points pointing quote quoting cite cited citing note noted read reading
write written wrote think thinks thought believe want going go goes gone went come comes came coming keep keeps kept
happen happens happened happening try trying  seem seems seemed mean means meant exact exactly precise precisely
actual actually really right now currently current today tonight tomorrow yesterday soon late later latest recent
recently ago already always never often sometimes usually officially basically roughly approximately approx about nearly
almost around least last  first second third main key top big bigger biggest large larger small little lot lots
bit kind sort type types thing things stuff item items bullet bullets section sections page paragraph para line lines
part parts piece version wording text doc docs document documents     memo paper sheet file copy
source sources reference references link details detail info information data answer answers context background
overview summary summarize summarise list listed lists full complete whole total overall general specific specifically
particular particularly way ways able possible available need call  minutes agenda gac ask asking asked asks
someone somebody everybody everyone anyway anyways guys team folks hand fast short shortly one ones two couple
whatsoever related relating relevant regard regards respect view views position positions stance line   
 subject subjects issue issues     terms term word words word name names named naming
    stat stats statistic statistics   amount amounts quantity percentage percent
share proportion rate rates ratio estimate estimates estimated  toll
recommendation recommendations recommend recommends recommended recommending rec recs reco recos demand demands demanded
demanding request requests requested requesting urge urges urged urging propose proposes proposed proposal proposals
suggest suggests suggested suggestion suggestions advise advice asks
define defined definition definitions meaning stands stand abbreviation acronym explain explained explains explanation
describe describes described description     day days
outcome outcomes result results resulted end ended status    become became
thru btw fyi tbh idk um uh er hmm oh ah wait hold hang second sec min mins moment
did pass passed passing through succeed fail failed
have been be being there any more anything
we
w wo bc cuz coz abt esp diff dunno lemme lmk afaik imo imho fwiw rn tmrw tmw msg ppt deck qs q info infos ur u r smth sth sb
`,
  soft: `
coalition
ppl peeps persons reps rep govts gvt govmt intl natl
next upcoming
    meeting matter matters
mexico mexican mexicans mex canada canadian canadians ottawa cdn government governments govt gov administration
administrations authorities authority official officials officially country countries nation national state federal
people person persons individual individuals human rights right case cases situation problem problems year years month
months week weeks time times new old apg ccic americas policy group global affairs report reports reported reporting
recorded documented registered  mexicos canadas bilateral public different various several group groups
organization organizations organisation organisations involved affected concern concerns express raise support
implement implementation full action actions measure measures victims victim population high higher highest low
increase increased rising rise level levels crisis around world international system process body bodies agency
institution institutions role impact impacts effect effects cause causes reason reasons long start started begin began
live life lives believe sure ensure   major serious widespread
currently past ahead percent cent average record abuses violation violations
say document says cover covers covered include includes included including contain contains
figure figures number numbers count counts counted tally`,
  intents: {
    when: [
      "when",
      "whens",
      "what date",
      "which date",
      "what day",
      "which day",
      "what year",
      "which year",
      "what month",
      "which month",
      "since when",
      "how soon",
      "how long until",
      "how long ago",
      "next date",
      "due date",
      "what time",
      "date of",
      "dates of",
      "date for",
      "dates for",
    ],
    when_weak: [
      "next",
      "upcoming",
      "deadline",
      "deadlines",
      "date",
      "dates",
      "due",
      "cutoff",
      "timeline",
      "calendar",
      "year",
    ],
    how_many: [
      "how many",
      "howmany",
      "how mny",
      "how much",
      "what number",
      "what percentage",
      "what percent",
      "what share",
      "what proportion",
      "which percentage",
      "how often",
      "how high",
      "how big",
      "number of",
      "number for",
      "numbers for",
      "numbers on",
      "figure for",
      "figures for",
      "figure on",
      "figures on",
      "stat on",
      "stats on",
      "stats for",
      "percentage of",
      "percent of",
      "share of",
      "proportion of",
      "rate of",
      "amount of",
      "total of",
      "death toll",
      "how large",
      "what fraction",
    ],
    how_many_weak: [
      "pct",
      "nb",
      "num",
      "number",
      "numbers",
      "figure",
      "figures",
      "stat",
      "stats",
      "statistic",
      "statistics",
      "percentage",
      "percent",
      "count",
      "toll",
      "tally",
      "proportion",
      "rate",
      "total",
    ],
    ask: [
      "what do we ask",
      "what are we asking",
      "what do we want",
      "what do we recommend",
      "what we ask",
      "what we want",
      "what should canada",
      "what should mexico",
      "what should ottawa",
      "what should gac",
      "what should the government",
      "what should companies",
      "should canada",
      "should mexico",
      "canada to do",
      "mexico to do",
      "canada do",
      "mexico do",
      "ottawa do",
      "want canada",
      "want mexico",
      "want from",
      "our ask",
      "our asks",
      "the ask",
      "the asks",
      "ask on",
      "asks on",
      "ask about",
      "asks about",
      "ask for",
      "asks for",
      "asking for",
      "are we asking",
      "do we ask",
      "we asking",
      "do we want",
      "we want",
      "we recommend",
      "do we demand",
      "we demand",
      "call for",
      "calling for",
      "calls for",
      "our position",
      "our demand",
      "our demands",
      "our recommendation",
      "our recommendations",
      "our line",
      "recommendations on",
      "recommendation on",
      "asked of",
      "demands on",
      "demand on",
      "are we calling",
      "we urge",
      "coalition ask",
      "coalition want",
      "apg ask",
      "apg want",
      "apg recommend",
      "brief ask",
      "brief recommend",
      "letter ask",
    ],
    ask_weak: [
      "ask",
      "asks",
      "asking",
      "recommend",
      "recommends",
      "recommended",
      "recommendation",
      "recommendations",
      "rec",
      "recs",
      "reco",
      "recos",
      "demand",
      "demands",
      "urge",
      "urging",
      "request",
    ],
    define: [
      "what is",
      "whats",
      "what s",
      "what are",
      "who is",
      "whos",
      "who s",
      "who are",
      "what was",
      "who was",
      "what does",
      "stand for",
      "stands for",
      "meaning of",
      "definition of",
    ],
    define_weak: ["define", "definition", "meaning", "mean", "means", "acronym", "abbreviation", "explain"],
    outcome: [
      "what happened",
      "whats happened",
      "what became",
      "what came of",
      "what has become",
      "outcome of",
      "the outcome",
      "outcome",
      "result of",
      "status of",
      "how did it end",
      "any news on",
      "any update on",
      "latest on",
    ],
    outcome_open: ["did", "didnt", "has", "have", "was", "were", "is", "hasnt", "wasnt"],
    outcome_verb: [
      "pass",
      "passed",
      "adopted",
      "adopt",
      "approved",
      "approve",
      "enacted",
      "enact",
      "ratified",
      "ratify",
      "repealed",
      "repeal",
      "signed",
      "sign",
      "decided",
      "decide",
      "ruled",
      "rule",
      "resolved",
      "solved",
      "happen",
      "happened",
      "succeed",
      "implemented",
      "vetoed",
      "veto",
      "struck",
      "met",
      "meet",
      "vote",
      "voted",
      "named",
      "appointed",
      "go through",
      "gone through",
      "went through",
    ],
    beyond: [
      "a good president",
      "a good idea",
      "good or bad",
      "what do you think",
      "what you think",
      "do you agree",
      "do you believe",
      "your opinion",
      "should i",
      "can you write",
      "could you write",
      "write me",
      "draft a",
      "draft me",
      "can you draft",
      "translate this",
      "translate it",
      "can you translate",
      "doing enough",
      "do enough",
      "press release",
      "tell me a joke",
    ],
  },
};
