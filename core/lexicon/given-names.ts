import { isNameForm } from '../language/names/forms.ts'

/**
 * Given names in use, full and short, in their first case and in comparing form (`Word.norm`). A person whom nobody listed is known by one.
 * Words that often begin a line as something else (Mark, Will, Hope, May) and names that are rather known as places are left out.
 */
const CYRILLIC = `
  августин августина авдей аврора агапія агата агафья аглая агнесса агния агриппина ада адам аделина адель аделіна адриан адріан адріана аза азамат
  азат азиз азиза аида айгерим айгуль айдар айжан айк айнур айрат айтен айша айше акакий аким алан алевтина алекс александр александра алексей алена
  алеся алина алиса алия алла алсу альберт альбина альмира альона альфия альфред аліна аліса аліція амалия амалія амина амир аміна анаит анара
  анастасия анастасія анатолий анатолій ангелина ангеліна андрей андриан андрій андріян анжела анжелика анжеліка анисья анита анна антон антонина
  антоніна антін ануш анфиса анфіса анюта аня аполлинария аполлон аполлінарія арам арина аристарх аркадий аркадій арман армен армине арнольд арсен
  арсений арсеній артем артемий артур архип аріна асан асель аскар аслан ася афанасий афанасій ахмет ашот аян бауыржан бахром бахтияр белла берта
  богдан богдана богуслав богуслава божена борис борислав боря бота бронислав бронислава броніслав броніслава булат бэлла в'ячеслав вагиф вадик вадим
  вазген валентин валентина валера валерий валерия валерій валерія валя ваня варвара вардан варлам варя василий василина василиса василь васька вася
  вахтанг велимир венера вениамин вера вероника вероніка виктор виктория виола виолетта виталий виталик витя влад влада владимир владислав владислава
  владлен владлена вова вовчик володимир володимира володя всеволод вячеслав віктор вікторія вілена віола віолетта віра віта віталик віталій віталіна
  віталія вітя гаврила гаврило гагик газиз галина галя ганна ганя гарик гаяне гаянэ геворг гела гена геннадий геннадій генрих георгий георгій герасим
  герман гиви гия глафира глаша глеб гліб гнат гоар гордей гордій гоша грант грета григорий григорій гриць грицько гриша гузель гулноза гульназ
  гульнара гульнур гульшат гурам гюнель давид давлет давыд далила дамир данара даная даниил данил данила данилко данило дания данияр дарина дарка
  дарья дарія дато даша дем'ян демид демьян денис денисія джамиля диана дилара дилноза дильбар дильназ диляра дима дина динар динара динислам дмитрий
  дмитро добриня доминика домна домініка дорота дорофей дорофій дуня діана діма діна ева евгений евгения евдоким евдокия евеліна егор едвард едем
  едуард екатерина елена елизавета елисей елла ельвіра ельміра еля еліна емма еміль емілія ерлан ермолай ерофей ерік есения ескендер есфирь ефим
  ефросинья жанар жанна жасур ждан ждана женечка женя жора зарема зарина захар захарко здислава зебо зеник зеновій зенон зиля зина зинаида злата
  златослава зорян зоряна зоя зульфия зураб зухра зіна зінаїда зіновій иван игнат игнатий игорек игорь ида изабелла изольда илона ильгар ильдар ильнур
  илья ильяс инара инга ингрид инесса инна иннокентий иосиф ипполит ира ираида ираклий ирина ирма исаак исмаил йосип камила камилла камрон карен карим
  карина каринэ карлен кармелита каролина кароліна каріна катерина катруся катря катюша катя кетеван ким кира кирилл кирило клава клавдия клавдія
  клара клим климент климентій коля кондрат константин корней корній косма кость костя костянтин кристина крістіна ксения ксенія ксюша кузьма кіра
  лаврентий лаврентій лада лазар лазарь лали лана лара лариса ларка лаша лев левко лейла лейли лена ленар ленур леня леонид леонтий леонтій леонід
  леоніла лера лесь леся леша лиана лида лидия лиза лика лилиана лилия лиля лина лия лола лоліта луиза лук'ян лука лукерья лусине луїза люба любава
  любко любов любовь любомир любомира люда людмила люся люцина ляйсан ляля ліда лідія ліза лілея ліля лілія ліна лія магомед мадина майра майя макар
  макарій макс максим малуша мамука манана мар'ян мар'яна марат маргарита маргоша мариам марианна марина мария марко маркіян марта мартин маруся марфа
  марьям марьяна маріанна маріка марічка марія матвей матвій маша мелания меланія мераб микита милана милена милослав милослава мирон мирослав
  мирослава мирося мирра митя михаил михайлик михайлина михайло михась миша модест мотря мстислав муза мурад мурат муса мустафа мхитар міла мілана
  надежда надя надійка надія назар назарій назим назира назрин наиль наиля нана настуня настя ната наталия наталья наталя наталія наташа наум наіра
  нелли нелля неля нестор нестір нигора ника никанор никита никифор никодим николай нина нинель нино новелла нодар нонна нора нурия нурлан ніка ніколь
  ніна ованес оксана октябрина олег олександр олександра олексій олена оленка олесь олеся олимпиада ольга оля олівія олімпіада олімпія омелян онисим
  онисія ораз орест орина орися орхан остап отабек отар охрім павел павлина павло павлусь панас пантелеймон панько параска паулина паша петр петро
  петрусь петя пилип платон полина поліна порфирий потап прасковья прокопій прокіп прохор пріська равиль радик раиса рамиз рамиль расул ратмир рауф
  рафаил рахим рахмон рая раїса регина регіна резо ренат рената рефат рима римма рипсиме рита роберт родион родіон роза роксана роксолана рома
  ростислав рубен рузана рузанна руслан руслана рустам рустем руся руф руфина рушан рэм ріта сабина сава савва савелий саида салават самвел самир
  санжар сания саня сардор саша сашко света светлана свят святослав свєта світлана сева севастьян северин севиндж семен серафим серафима сервер сергей
  сергій сережа серик сильвестр сима сирануш слава славко славомир снежана сніжана соломія соня софия софья софія спартак станислав станіслав стас
  стася стелла степа степан стефа стефан стефания стефанія сурен сусанна сухроб тагир тадей таир таисия таисья тамаз тамара тамерлан таня тарас
  татьяна тая таїсія теймур тейя тенгиз тереза терентий терентій тетя тетяна тигран тимерлан тимофей тимофій тимур тимурлан тиміш тинатин тихон тихін
  толя тома тоня тофик трофим трофім трохим тіна ульяна уляна уляся умида усеїн устим устина устинья устя фаина фанис фарид фарида фаррух фатима фатих
  фатіма фая фаїна федор федот федя федір фекла феликс фелікс феодосия феофан филимон филип филипп фируз фируза флора фома фрида фрол фросина фуад
  хава хадижа хамза харитина харитон хведір хлоя хома христина христя цветана чингиз шамиль шахноза шерзод шогик шура шушан эвелина эвита эдгар эдик
  эдита эдуард элеонора элина эльвира эльдар эльза эльмира эльнара эльчин эля эмилия эмиль эмин эмир эмма эрвин эрик эрика эрнест эсфирь этери юлиан
  юлиана юлия юля юліан юліанна юлія юліян юна юра юрий юрко юрій юстина юта юхим яким яков якуб яків ян яна янина яніна ярема яремко ярина ярка
  яромир ярослав ярослава ярчик єва євген євгенія євдоким євдокія євстафій єгор єлена єлизавета єлисей єремій єфрем єфросинія іван іванка іванна івась
  ігнат ігор іда ізабелла іларій ілля ілона ілько інга інеса інна іра іраїда ірена ірина ірка ірма ія
`

const LATIN = `
  aaron abby abdul abdullah abel abena abigail abraham ada adam adele adeline aditi aditya adrian adriana adwoa agnes agnieszka aidan aileen aimee
  aisha aishwarya akira akosua akua alain alan alana alasdair alastair albert alec alejandro aleksander alena alessandra alessandro alex alexa
  alexander alexandra alexis alfie alfonso alfred ali alice alicia alina alison alistair allan allen allison alma alvin alwyn alyssa amanda amara
  amber amelia amelie amina amir amit amos amy ana anastasia anders andre andrea andreas andrei andrew andy angela angelica angelo angie angus anil
  anita anja anjali ann anna annabel annabelle anne annette annie annika anouk anouska anthea anthony antoine anton antonia antonio antony anya aoife
  archie ariel arjun arlene armando arnaud arnold arthur arturo arun asha ashley ashok astrid aubrey audrey augusta aurelia aurora ava avery axel
  ayesha ayo babak barbara barnaby barney barry bart bartholomew beatrice beatrix becca becky behrouz bela belinda bella ben benedict benjamin
  bernadette bernard bernie bert bertha bertie beryl bessie beth bethan bethany betsy betty beverley beverly bianca bill bjorn blaise blanche bob
  bobbi bobby bogdan bonnie boris bose brad bradley brandon branka breda brenda brendan brett brian bridget bridie britta bronwen brooke bruce bruno
  bryan bryony byron caitlin callum calum calvin cameron camila camilla camille candice caoimhe cara carl carla carlos carmel carmen carole caroline
  carolyn carrie carwyn carys casey caspar cassandra cassie catalina caterina cathal catherine cathy catriona cecil cecilia cecily cedric celeste
  celia celine ceri cerys chandra chantal charles charlie chase chen cheryl chiara chidi chinedu chinwe chioma chloe chris chrissie christian
  christina christine christopher christy ciara ciaran cillian cindy claire clara clare clarence clarissa claude claudia claudio clement cleo clive
  clodagh clyde colette colin colleen connor conor conrad constance cora cordelia corinne cormac cornelius cosmo craig crispin curtis cynthia cyril
  cyrus dafydd dagmar daisy dale damian damien dan dana daniel daniela daniella danielle danny daphne darcy daria darius dariush darragh darrell
  darren dave davey david davina dean deb debbie deborah declan dee deepa deepak deirdre delia delphine denis denise dennis derek dermot derrick deryn
  desmond devon dexter diana diane dick dieter dilip dilys dimitri dina dinah dmitri dolores dominic dominik dominika don donal donald donna donovan
  dora doreen doris dorota dorothy doug dougal douglas dragan drew duane duncan dustin dwight dylan eamon earl earnest ebba ebele ed eddie edgar edie
  edith edmund eduardo edward edwin edwina effie effy efosa efua eileen eilidh eimear eirlys elaine eleanor elena eleni elias elijah elin elinor eliot
  elisa elise eliza elizabeth ella ellen ellie elliot elliott ellis elodie eloise elsa elsie elspeth elvira emanuel emeka emil emilia emilie emilio
  emily emma emmanuel emmeline emmy enid enrico enrique eoghan eoin erica erik erika erin ernest ernie eskil esme esmeralda esther ethan ethel etta
  euan eugene eunice eva evan evangeline evelyn evie ewa ewan eystein ezekiel ezra fabian fabienne fabio faith farah farhan farid farzana fatima fay
  felicity felipe felix femi fergal fergus fernando feroz ffion fiadh filip finlay finn fiona fletcher flo flora florian folake fran frances francesca
  francesco francis francisco francois frank frankie franz fraser fred freda freddie frederic frederick freja freya frieda fritz gabby gabriel
  gabriela gabriella gabrielle gaby gail gareth garfield garth gary gaston gavin gemma genevieve geoff geoffrey george georgie georgina gerald
  geraldine gerard gerry gert gertrude gethin giacomo gideon gilbert giles gillian gina giorgio giovanna giovanni gisela giulia giuseppe gladys glen
  glenda glenn gloria glynis godfrey goran gordon grace graeme graham grainne grant greg gregor gregory greta gretchen griffin grigor guido guillaume
  gulsen gunilla gunnar gunther gus gustav guus guy gwen gwenda gwendolyn gwilym gwyn habib hal halina hamid hamish hamza hana hani hank hannah
  hannelore hans hari harold harriet harris harrison harry harsha haruto harvey hasan hassan hattie hazel heather hector heidi heinrich heledd helen
  helena helene helga henning henri henrietta henrik henry herbert herman hermione hester hettie hilary hilda hiroshi holly hope horace horatio
  hortense howard huda hugh hugo humphrey hussein hyun iain ian ibrahim ida ieuan ifeoma ignacio igor ikenna ilse ilya imani imelda imke imogen imran
  imtiaz ina indira ines inga ingeborg ingrid ioan iona ira irene irina iris irma isaac isabel isabella isabelle isaiah isha ishaan isidore isla
  isobel ivan ivana ivica ivor ivy izzy jacek jack jackie jacob jacqueline jacques jade jadran jadwiga jahan jaime jake jakob jakub james jamie jamila
  jan jana jane janet janice janine jared jarek jaroslav jasmine jason jasper javier jay jaz jean jeanette jeanne jed jeff jeffrey jelena jemima jemma
  jen jenna jennie jennifer jenny jens jeremy jerome jerry jess jesse jessica jessie jiho jill jim jimmy jisoo jo joachim joan joanna joanne joao
  jocelyn jodie jody joe joel joelle johan johann johanna john johnnie johnny jolanta jolene jon jonas jonathan jonno jonny jorge jorn jose josef
  joseph josephina josephine josh joshua josie josip joyce juan juanita judith judy jules julia julian juliana julianne julie juliet juliette julio
  julius jurgen justin justine kabir kaito kaleem kamal kamil kareem karen karim karin karina karl karla karolina kasia katarina katarzyna kate kath
  katharina katherina katherine kathleen kathryn kathy katia katie katja katrina katy kavita kay kayla keiko keir keira keith kelly kelvin ken kendra
  kenji kenneth kenny kenta kerry kevin khadija khaled kiera kieran kim kimberley kimberly kiran kirk kirsten kirstie kirsty kjell klara klaus kofi
  kris krishna kristen kristin kristina kristof krystyna krzysztof kunal kwabena kwame kwesi kyle kylie lachlan laila lakshmi laleh lana lara lars
  laszlo latifa laura lauren laurence laurie lavinia lawrence layla leah leanne lech lee leif leila len lena lenny leo leon leona leonard leonie
  leonora leroy lesley leslie lester letitia levi lewis lia liam libby lidia liesbeth liesl lila lillian lily lina linda lindsay lindsey linus lionel
  lisa lise liv livia liz liza lizzie llewellyn llinos lloyd logan lois lola lorcan lorenzo loretta lorna lorraine lottie lou louie louis louisa
  louise lowri luca lucas lucia lucian lucie lucille lucinda lucy ludmila luigi luis luisa luka lukas lukasz luke lulu luna luther lydia lyle lyn
  lynda lyndsey lynn lynne maarten mabel maddie madeleine madge mads mae maeve magda magdalena maggie magnus mahmoud mahnoor mai maia mair mairead
  maisie malcolm malgorzata malik mandy manfred manuel manuela mara marc marcel marcella marcia marcin marco marcus marek margaret margarita margery
  margo margot marguerite mari maria mariam marian mariana marianne marie mariella marigold marika marina mario marion marisa marit marjorie mark
  marko marlene marlon marta martha martin martina marty martyn marvin mary maryam mateo mateusz mathew mathilde matilda matt matteo matthew matthias
  maud maude maureen maurice mauro mavis maximilian maxine maya meera meg megan mehmet mei mei-lin mel melanie melinda melissa mercedes meredith merle
  merv mervyn meryl mette mia michael michaela michal michel michele michelle mick mickey miguel mihai mika mike mikhail mila milan mildred milena
  millie milo mimi mina mindy minh minnie mira miranda mireille mirela miriam mirko misha mitchell mo mohamed mohammed mohan moira mollie molly mona
  monica monika monique morag moritz morris mortimer moses muhammad muriel murray myfanwy myra myrtle nadia nadine naima nana nancy naomi narinder
  nasreen nat natalia natalie natasha nate nathalie nathan nathaniel natty naveed neal ned neha neil nell nellie nelly nelson nenad nerys nessa nestor
  neville ngaire ngozi nia niall niamh nicholas nick nicky nico nicola nicolas nicole nigel nikhil nikita niklas nikolai nikolaos nikos nils nina
  nisha nkechi noah noel noelle noor nora noreen norma norman obi obinna odette odile oisin ola olaf olamide oleg olena olga oli oliver olivia ollie
  olu oluwaseun omar omid oonagh oran orla orlando oscar oskar osman oswald otis otto owain owen pablo paddy padraig paloma pam pamela paola paolo
  parvin pascal pat patricia patrick patrik patsy patty paul paula paulette paulina pauline pavel pawel pearl pedro peggy pekka penelope percy perry
  pete peter petra petros petula phil philip philippa phillip phoebe phyllis pia pierre piet pilar piotr pippa polly poppy prakash pranav predrag
  prisca priscilla priya qasim quentin quincy rab rachael rachel rachid rade radoslav rafael rafal rafiq ragnhild rahul raj rajesh ralf ralph ramesh
  ramon randall randy raphael raquel rasheed rashid rashida raul ravi ray raymond rebecca reggie regina reginald reinhard rekha remi renata rene renee
  reuben reza rhea rhiannon rhoda rhodri rhona rhys ricardo richard rick ricky rikke rina rishi rita rob robbie robert roberta roberto robin robyn
  rocco rodney rodrigo roger rohan roisin roland rolf roman romeo romy ron ronald ronan ronnie rory ros rosa rosalie rosalind rosalyn rosanna rose
  roseanne rosemary rosie ross rowan rowena roxanne roy roz ruairi ruben ruby rudi rudolf rufus rupert russ russell ruth ryan saba sabina sabine
  sabrina sacha sadia sadie saeed sal sally salma sam samantha samir samira sammy samson samuel sandeep sandra sandy sanjay sanna sanne saoirse sara
  sarah sasha saskia saul scarlett scott seamus sean sebastian selena selina selma serena sergei sergey sergio seth seun seymour shabnam shane shannon
  sharon shaun shauna shawn shazia sheena sheila shelagh shelley shelly shireen shirley shona shu sian sid sidney siegfried sienna siew sigrid silas
  silke silvia sim simeon simon simone sinclair sinead siobhain siobhan sioned sipho siti siân slavko snezana sofia sofie solomon sonia sonja sonny
  sophia sophie sorcha soren spencer stacey stan stanislav stanley stefan stefania stefano steffi stella stephan stephanie stephen steve steven stevie
  stewart stu stuart sue sukhdeep suki sunil sunita sunniva suresh susan susana susanna susannah susanne susie suzanne suzy sven svetlana sybil
  sylvester sylvia sylvie tabitha tadeusz tadhg tahir taiwo tamara tami tamsin tania tansy tanya tara tariq tarun tasha tate tatiana ted teddy
  temitope terence teresa terrence terri terry tess tessa thaddeus thandi thandiwe thea thelma theo theodora theodore theresa therese thibault thierry
  thomas thora tiago tiegan tiffany tilda tilly tim timothy tina tobias toby todd tom tomas tomasz tomislav tommy tomos toni tony torsten tracey tracy
  trevor tricia trisha tristan trudy tucker tunde tyler tyrone uche ulla ulrich ulrike uma una ursula usman val valentina valerie vanessa veikko vera
  verity verna vernon veronica vesna vicki vicky victor victoria vijay vikram vince vincent violet viv vivian vivien vivienne vlad vladimir vladislav
  wallace walter wanda wanjiru warren wasim wayne wei wendy werner wes wesley wilbur wilfred wilhelm wilhelmina will willa william willie wilma
  winifred winnie winston wojciech wolfgang wyn xavier xenia xiang yan yana yas yasmin yasmine yaw yolanda yosef yuki yumi yusuf yuto yvette yvonne
  zac zach zachary zahir zahra zainab zainabu zak zara zdravko zelda zeljko zena zeynep zoe zoey zofia zola zoran zsofia zuzana zuzanna
`

let names: ReadonlySet<string> | undefined
let byHead: ReadonlyMap<string, readonly string[]> | undefined

const all = (): ReadonlySet<string> => {
  // By marks that are no expressions: those ask each letter.
  names ??= new Set([CYRILLIC, LATIN].flatMap(list => list.trim().split('\n')).flatMap(line => line.trim().split(' ')))
  return names
}

/** Whether a word in comparing form is a given name in its first case. */
export const isGivenName = (norm: string): boolean => all().has(norm)

/** The given name of which a word in comparing form is a case: «дарье», «юрієм», "tom's". */
export function givenNameOf(norm: string): string | undefined {
  if (isGivenName(norm)) return norm
  byHead ??= grouped()
  return byHead.get(headOf(norm))?.find(name => isNameForm(norm, name))
}

const headOf = (norm: string): string => norm.slice(0, 2)

function grouped(): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const name of all()) {
    const group = groups.get(headOf(name))
    if (group) group.push(name)
    else groups.set(headOf(name), [name])
  }
  return groups
}
