/** The general words of English; see `common.ts`. */
export const EN = `
congratulate
addressed adequate alarming alike alternative alternatives another assigned attached badly behave behaviour belong
belongs block blocked blocks break breaking breaks collaborate compelled composition contents correctly cuts dated
dedicated deepen deepening deepens distracts doe doesn don dominates dominate earliest early elsewhere emphasis
encourage encouragement encouraging ends exposed extra framed frame gap granted hour hours improve improves improved
inside less loud mid mostly moved moving newly nobody obtained obtain odds orderly outdated parallel phases powers
praise praised pre principle promote promotes promoting provisions receive received receiving redo repeatedly replace
replaced replacing rich rid round routine runs rushed rush scared sheer since sufficient though tied ties useless
unwanted upper worries worrying worsening worsen accept adapt admire advance affect afford alter amount apply
appreciate assume assure avoid await boost bothered bump calculate care cease clarify classify compose concede confirm
confront confuse convey cope correspond credit damn decline deny depict describe detect determine devote diminish
disappoint display dispute distinguish doubt earned ease edit embrace emphasize encounter endure engage enhance ensue
enter estimate evolve exceed exclude excuse exhibit expand explore express facilitate flag flow foresee formulate
foster frustrate fulfil fulfill gain grab grant guarantee hate heed highlight honour honor imply impose impress
improvise incline infer inquire insert inspire interpret involve isolate justify lack lag lessen list loom manage mark
mend minimize modify motivate neglect nod observe occupy omit outweigh overcome overlook perceive persist persuade
portray possess postpone predict preserve pretend prevail proceed prolong prompt pursue question quit rank reassure
recall reckon reconsider regret relax render repair resemble resign resort retain retreat reverse revise reward ruin
satisfy scatter shape shed shift shrink slip sort spark specify spoil spot squeeze stabilize state stem stir stress
strengthen stretch stumble suffice summon surpass surrender sustain tackle tempt tighten tolerate toss transform
trigger undergo undermine undertake urge utter vary verify view weaken weigh whine widen withhold yield lowdown
rundown scoop heads-up refresher spiel figures-wise btw roughly circa ballpark spoke spoken took gave begun broke
broken chosen drew drawn drove fell fallen felt flew forgot forgotten froze grown laid rose risen shook sank slept
stood struck taught threw thrown understood woke wore bent bet blew burst caught clung crept dealt hung knelt rode sat
saw set shone shown shrank spread sprang stung swept swung tore lower earlier cheaper easier newer older younger hows
anywhere nowhere whoever whichever accuse achieve act add address afraid agree aim allow alone alleged amazing
announce anymore apparent appear appeared applied applying approach approximate argue arrive attempt attend aware away
awful bad base based basic basis became become begin behind better best bother bring brought build built busy buy
carry case catch certain challenge chance change changed changing chase choose claim claimed clear clearly clip close
closed collect combine comment commit compare compared comparison complain complicated conclude condition conduct
connect consider consist contact continue continued continuing contribute control convince correct could cover crazy
create created creating critical cut dangerous deal decade declare decrease deep deliver depend deserve despite
develop difference difficult direct directly disagree discover document draw drive drop easy effective effectively
else emerge enable enough entire entirely especially essential establish established even evening event eventually
everything evidence examine example examples exist existing exists expect expected expert explicit extent face fact
facts fail fair fall false far fear feel fight fill final finally fine finish finished fit fix follow following force
forget form former forward frequent frequently fresh front fully function fund gather generally genuine glad goal good
great grow guess guy guys half handle handy happy hard hear heard heavy hidden hide hit hold holding hope horrible hot
huge idea identify ignore imagine immediate immediately important include increase indeed indicate influence inform
insist instance instead intend interest interested interesting introduce join judge kept kick kidding land language
launch lead leading learn leave leaving left legal length let letting likely limit link linked listen literally local
locate lose losing lost love low mad main maintain majority massive meanwhile meant measure meet mentioned mess method
middle mind minor minority miss missed mistake mix modern morning motive move nasty natural near necessary negative
neither nice none normal notable notice obvious occur odd offer office open opened opening openly operate opinion
opportunity oppose option order original outside overdue overview own pay paid pattern perhaps permit pick picture
place plan planned plans plenty pop portion positive possibly post practice prefer prepare present presented
presumably pretty prevent previous previously primary private probably produce progress promise promised proof proper
properly protect prove provide provided providing public publish pull purpose push pushing quite quote raise ran
random range rather ready real reality realize recognize refer reflect refuse refused relate release released relevant
rely remain remains remove repeat reply require required requires respond responds responded response responsibility
responsible rest return reveal review right run running sad safe sake scale scheme second seek seeking sense separate
series serious serve settle several severe shame shot shut side sign significant significantly similar simple simply
single site sits situation slow smart solid solution solve somewhat sound space speaking special spend spent spirit
stage stand standing start step stick stop stopped stopping story straight strange strategy strict strong stuck stuff
style submit submitted succeed success suddenly suffer supply supposed surprise surround suspect table target task
teach tend terrible test thank theory thinks thirty tie tight tiny today together tool topic totally touch tough
towards track treat treated treatment trend trick trouble true truly trust turn turned twice typical typically unable
unfortunately unique unknown unless unlikely usual usually value various vast visit wait walk warn watch weak weird
welcome wide win wish wonder wondering work works worked working worse worst worth wow wrap wrong ask aspect attention
attitude category cahoots clue chunk download effort factor feature focus framework gist headline hint input insight
kinda sorta gonna gotta lotta level log logic luck motivation mode name narrative outline output passage phrase plus
priority priorities recap record references remark scope script sentence snippet specifics statement statements
summary takeaway tidbit tip tone update wording swap swapped concentrate concentrated native_ street streets road_
meeting meetings session sessions participants_ speaker speech call calls gac brief letter pct approx bullet-point
whats letters briefs theme themes area areas deadline deadlines date dates ranking size sent send sends sending differ
differs quotes ghost_ memo lifetime bound bind binding lifelong hurt hurting
`;
