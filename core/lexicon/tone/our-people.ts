import type { Meaning } from '../lexicon.ts'

/**
 * Excuses told of our own people and days: he was wanted elsewhere, he alone knows how, he has left, he is like that, he had been up all night; others
 * were first, everybody wants it by Christmas, the place is a madhouse. Source: S1 tips 3 and 4.
 */

/** Somebody of ours by what he does. */
const ROLE = {
  ru: 'дизайнер*|сметчи*|монтажни*|мастер|мастера|мастеру|мастеров|наладчи*|бухгалтер*|инженер*|конструктор*|технолог*|водител*|курьер*|механик*|переводчи*|верстальщи*|юрист*|прораб*|бригада|бригаду|бригадир*|ребята|ребят|девочки|девочек|парни|парней|людей|люди|рабочих|рабочие|художни*|техник|техника|техники|электрик*|сантехник*|слесар*|сварщи*|столяр*|маляр*|плиточни*|повар|повара|поваров|кондитер|кондитера|кондитеры|пекар*|менеджер*|секретар*|администратор*|оператор|оператора|операторы|диспетчер*|кладовщи*|логист|логиста|логисты|редактор*|корректор*|фотограф|фотографа|фотографы|лаборант*|коллега|коллегу|коллеги|коллег|сотрудни*|специалист*|программист*|разработчи*|швея|швею|швеи|закройщи*|преподавател*|тренер*|садовни*|геодезист*|грузчи*|кассир*|печатник*|флорист*|ассистент*|помощни*|напарни*|сменщи*|экономист*|аналитик|аналитика|куратор*|исполнител*|реставратор*|обойщи*|кровельщи*|стекольщи*',
  uk: '{trade}|{staff}|сантехнік*|економіст*|художни*|кошторисн*|налагоджувальни*|покрівельник*|реставратор*|асистент*|люди|людей|аналітик*|лікар*|маркетолог*|дівчат|хлопців|конструктори|монтажників|дизайнерку|перекладачку|кравчин*|кондитер*',
  en: 'designer|estimator|fitter|fitters|engineer|engineers|driver|drivers|bookkeeper|accountant|translator|electrician|plumber|technician|technicians|developer|developers|editor|proofreader|photographer|cook|chef|baker|bakers|florist|gardener|seamstress|tailor|receptionist|secretary|assistant|clerk|foreman|storeman|manager|colleague|colleagues|analyst|surveyor|welder|joiner|carpenter|painter|roofer|tiler|glazier|upholsterer|mason|mechanic|installer|installers|crew|lads|guys|team|man|men|girl|girls|illustrator|tutor|coordinator|specialist|printer|programmer|draughtsman|drafter|packer|packers|dispatcher',
}

/** Where else one is wanted. */
const ELSEWHERE = {
  ru: 'тендер*|выставк*|аварии|аварию|аврал|объект*|проект*|заказ*|стройк*|участок|участки|участке|площадк*|съемк*|показ*|запуск*|филиал*|город|цех|отдел|клиента|клиентов|задач*',
  uk: "тендер*|виставк*|аварії|аварію|аврал|об'єкт*|проєкт*|замовлен*|будов*|дільниц*|майданчик*|зйомк*|показ*|запуск*|філі*|міст*|цех|відділ|клієнт*|завдан*",
  en: 'pitch|tender|fair|show|exhibition|emergency|job|jobs|site|sites|project|projects|order|orders|account|accounts|launch|branch|client|clients|customer|customers|elsewhere|shoot|installation|installations|brief|office|depot|deadline|deadlines',
}

/** What customers one has are called when they come first. */
const BIG = {
  ru: 'крупн*|больш*|важн*|оптов*|срочн*|ключев*|выгодн*|постоянн*|солидн*|дорог*',
  uk: 'велик*|важлив*|гуртов*|оптов*|термінов*|ключов*|вигідн*|постійн*|солідн*|дорог*',
  en: 'big|bigger|large|larger|huge|important|major|urgent|regular|corporate|vip|key',
}

const CUSTOMER = {
  ru: 'клиент*|заказчик*|заказ|заказы|заказом|покупател*|гост*|тираж*|партия|партией',
  uk: 'клієнт*|замовник*|замовниц*|замовлення|замовленням|покупц*|покупець|гост*|гіст*|наклад*|партія|партією',
  en: 'client|clients|customer|customers|order|orders|account|buyer|job|booking|contract',
}

const COUNT = {
  ru: '#|два|две|двое|три|трое|четыре|пять|шесть|семь|восемь|девять|десять|одиннадцать|двенадцать|пятнадцать|двадцать|несколько|десяток|куча|целая|очередь|очередища',
  uk: "#|два|дві|двоє|три|троє|чотири|п'ять|шість|сім|вісім|дев'ять|десять|одинадцять|дванадцять|п'ятнадцять|двадцять|кілька|десяток|купа|ціла|черга",
  en: '#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|several|many|dozens|plenty|scores',
}

const MADHOUSE = {
  ru: 'бардак|хаос|кавардак|чехарда|неразбериха|дурдом|сумасшествие|безумие|текучка|суматоха|цирк|дурка|вавилон|круговерть|свистопляска|катавасия',
  uk: 'гармидер|безлад|рейвах|бедлам|розгардіяш|колотнеча|катавасія|хаос|чехарда|дурдом|божевілля|гарячка|круговерть|шарварок|метушня|плинність',
  en: 'chaos|mayhem|bedlam|carnage|madness|pandemonium|havoc|insanity|turmoil',
}

export const ourPeople: Meaning = {
  ru: `
    ${ROLE.ru} ..3 перекинул*|перебросил*|выдернул*|сдернул*|забрал*|сняли|снял|сняла|бросили|кинули|отозвали|отозвал|дергают|дергали|дергает|таскают|таскали|перекидывают|перебрасывают|растащили|раскидали|переманили ..3 на|в|к|по ?друг*|соседн*|срочн*|чуж*|нов*|больш* ${ELSEWHERE.ru}
    перекинул*|перебросил*|выдернул*|сдернул*|забрал*|сняли|бросили|кинули|отозвали ..2 ${ROLE.ru} ..3 на|в|к|по ?друг*|соседн*|срочн*|чуж*|нов*|больш* ${ELSEWHERE.ru}
    ${ROLE.ru} ..2 переброшен*|перекинут*|брошен*|снят|снята|сняты|отозван*|отвлечен*|занят|занята|заняты ..2 на|в|под ?друг*|соседн*|срочн*|чуж*|нов*|больш* ${ELSEWHERE.ru}
    ${ROLE.ru} ..3 раздирают|рвут|растаскивают|разрывают|растащили ..3
    кроме него|нее|них|меня|нас ..4 никто|некому
    без него|нее|них|меня|нас ..4 никто|некому
    никто ..1 другой|больше|кроме|кроме ..2 не ..1 знает|знал|умеет|разбирается|владеет|понимает|может|мог|в
    знает|умеет|разбирается|владеет|понимает ..2 только|лишь|один|одна ..1 он|она|${ROLE.ru}|Aa
    ставить|поставить|послать|заменить|подменить|подхватить|прислать ..1 было|больше|просто некого|некем|некому
    больше|просто|было некого|некем ..1 ставить|поставить|послать|заменить|подменить|прислать
    ${BIG.ru} ..1 ${CUSTOMER.ru} ..3 пришел|пришла|влез|влезла|вклинил*|занял|заняла|забрал|забрала|перебил*|съел|съела|потребовал*|появил*|перетянул*|возник|свалил*|подвернул*|надавил*|требовал*
    пришел|пришла|влез|влезла|вклинил*|появил*|возник|возникла|свалил*|подвернул* ..2 ${BIG.ru} ..1 ${CUSTOMER.ru}
    {you}|ваш* ..3 пришлось|решили|вынуждены ..1 подвинуть|потеснить|задвинуть|отодвинуть
    пришлось|решили|вынуждены ..1 подвинуть|потеснить|задвинуть|отодвинуть ..2 {you}|ваш*
    глаза|глаз ..3 не ..1 видел|видели|видят|видит
    глаза|глаз ..2 слипал*|слипают*|замылил*|замылен*|закрывал*
    засыпал|засыпала|засыпали|спал|спали|спит ..2 на ходу|стоя
    не спал|спала|спали ..3 ночь|ночей|сутки|суток|двое|трое|ночи
    от|из-за ..1 усталости|недосыпа|переутомления|перегруза
    голова ..2 не ..1 варила|варит|соображала|соображает|работала
    к|под ..1 концу|конец ..1 смены|рабочего|недели ..3 устал*|вниман*|глаз*|голов*
    за мной|нами ..1 еще ..1 ${COUNT.ru}
    впереди ..1 вас|вашего|вашей ..2 ${COUNT.ru}
    перед вами|вашим|вашей ..3 ${COUNT.ru} ..2 заказ*|клиент*|человек|свадьб*|заявк*|машин*|очеред*|объект*|семей
    вы ..1 не ..1 первый|первая|первые ..1 в очереди
    все|каждый|каждому хотят|хочет|хотел*|рвутся|спешат|бегут|торопятся|нужно|надо ..3 к|до|перед|под|на ..1 праздник*|новому|новый|зиме|лету|весне|морозов|холодов|сезону|рождеству|пасхе|отпуск*|школе|выходные|выходных
    самый|самая|самое|сплошной ..1 пик|разгар|сенокос|запар ,
    самый|самая|самое|сплошной ..1 пик|разгар|сенокос|запар $
    вечно|вечный|вечная ..3 в|где-то облаках|витает
    вечно ..2 путает|забывает|опаздывает|теряет|витает|отвлекается|спешит|тормозит|напутает|забудет
    он|она|${ROLE.ru}|человек|Aa ..2 рассеянн*|растяп*|разгильдя*|безалаберн*|несобран*|раздолба*|бестолков*
    сами ..1 знаете ..2 какой|какая он|она
    вы ..1 же ..1 его|ее знаете
    у Aa ..3 родился|родилась|родились|свадьба|развод|двойня|похороны
    ему|ей|им|нам|мне|всем|было|стало не до !конца|#|пятницы|среды
    ${ROLE.ru} ..4 один|одна|одни на ..1 весь|всю|целый|все|всех|два|две|три|четыре|пять|#
    не ..2 может|могут|можем|могу ..2 быть ..1 везде|всюду|повсюду
    разорваться ..1 не ..1 может|можем|могу|могут|получается
    тоже|всего-то|живой|живые|обычные ?ведь люди|человек $
    тоже|живой|живые ?ведь люди|человек ,
    сплошной|сплошная|полный|полная|вечный|вечная|настоящий|настоящая|такой|такая|просто|творится ..1 ${MADHOUSE.ru}
    ${MADHOUSE.ru} ..2 там|тут|здесь|у|на ..1 складе|нас|офисе|цеху|цехе|производстве
    на|в складе|офисе|цеху|цехе|производстве|отделе ..3 ${MADHOUSE.ru}
    уволился|уволилась|уволились|ушел|ушла|рассчитался ..3 ищем|нового|новую|замену|замены|никого
    никто не ..1 застрахован ..2 от ..1 ошиб*
    не ошибается ..1 тот|только|лишь
    ошибиться|ошибаться ..1 может|могут|мог|могла ..1 каждый|любой|все|всякий
    каждый|любой|всякий может|мог ..1 ошибиться|ошибаться|перепутать|забыть
    человеку|людям свойственно
    кадровый|острый ..1 голод|дефицит
    дефицит|нехватка|недостаток|недобор ..1 кадров|людей|рук|рабочих|персонала
    {newbie}|новая|новый|новые|стажерка ..3 еще ..1 не ..1 знает|знают|привык*|освоил*|разобрал*
    еще|только|пока|до сих пор ..1 разбирается|разбираются|учится|учатся|привыкает|привыкают|осваивает*|вникает|вникают ..4
    нас ..1 всего|только|лишь ..1 двое|трое|четверо|пятеро
    {we} ..1 маленьк*|небольш*|крошечн* ..1 компания|фирма|мастерская|команда|студия|контора ,
    бывш*|предыдущ*|прежн* ..1 ${ROLE.ru} ..3 не ..1 передал*|предупредил*|оставил*|обещал*
    до|еще до меня|нас ..1 было|обещали|решали|делали
    смена|бригада|команда ..1 новая|сменилась|неопытная ..3
    не ту|туда|то ..1 нажал*|ткнул*|кликнул*|кнопк*
    войдите|войти ..2 в ..2 положение
  `,
  uk: `
    ${ROLE.uk} ..3 перекинув|перекинул*|висмикнув|висмикнул*|забрав|забрал*|зняли|кинули|відкликали|смикають|смикали|тягають|перекидають|розтягли|розкидали|переманили ..3 на|у|в|до|по ?інш*|сусідн*|термінов*|чуж*|нов*|велик* ${ELSEWHERE.uk}
    перекинув|перекинул*|висмикнул*|забрав|забрал*|зняли|кинули|відкликали ..2 ${ROLE.uk} ..3 на|у|в|до|по ?інш*|сусідн*|термінов*|чуж*|нов*|велик* ${ELSEWHERE.uk}
    ${ROLE.uk} ..2 перекинут*|кинут*|знят*|відкликан*|зайнят*|завантажен*|завален*|перевантажен* ..2 ?на|у|в|під ?інш*|сусідн*|термінов*|чуж*|нов*|велик* ${ELSEWHERE.uk}
    крім|окрім нього|неї|них|мене|нас ..4 ніхто|нікому
    без нього|неї|них|мене|нас ..4 ніхто|нікому
    ніхто ..1 інший|більше|крім|окрім ..2 не ..1 знає|знав|уміє|вміє|розбирається|володіє|розуміє|може|міг
    знає|уміє|вміє|розбирається|володіє|розуміє ..2 тільки|лише|один|одна ..1 він|вона|${ROLE.uk}|Aa
    хто|кому ще|іще ..1 це|таке ..1 намалює|зробить|напише|полагодить|робитиме|порахує|зшиє|зварить
    ${BIG.uk} ..1 ${CUSTOMER.uk} ..3 прийшов|прийшла|вліз|влізла|вклинив*|вклинил*|зайняв|зайняла|забрав|забрала|з'їв|з'їла|з'їло|з'явив*|з'явил*|перетягнув|перетягнула|виник|виникло|звалив*|звалил*|підвернув*|підвернул*|вимагав|вимагало
    прийшов|прийшла|прийшло|вліз|влізла|влізло|вклинив*|вклинил*|з'явив*|з'явил*|виник|виникла|виникло|звалив*|звалил*|нагодив*|нагодил* ..2 ${BIG.uk} ..1 ${CUSTOMER.uk}
    {you}|ваш* ..3 довелося|довелось|вирішили|змушені ..1 посунути|відсунути|потіснити|засунути
    довелося|довелось|вирішили|змушені ..2 посунути|відсунути|потіснити ..2 {you}|ваш*
    очі ..3 не ..1 бачили|бачать
    очі ..2 злипал*|злипают*|замилил*|замилен*|заплющувал*
    око ..2 замилил*|замилене
    засинав|засинала|засинали|спав|спали|спить ..2 на ходу|стоячи
    не спав|спала|спали ..3 ніч|ночей|добу|дві|три|ночі
    від|через ..1 втому|втоми|недосип|перевтому|перевтоми
    голова ..2 не ..1 варила|варить|працювала|тямила
    за мною|нами ..1 ще|іще ..1 ${COUNT.uk}
    попереду ..1 вас|вашого|вашої ..2 ${COUNT.uk}
    перед вами|вашим|вашою ..3 ${COUNT.uk} ..2 замовлен*|клієнт*|людей|весіль|заявк*|машин*|черг*|об'єкт*|родин
    ви ..1 не ..1 перший|перша|перші ..1 у|в черзі
    усі|всі|кожен|кожному хочуть|хоче|хотіли|поспішають|біжать|квапляться|треба|потрібно ..3 до|перед|під|на ..1 свят*|новому|нового|новий|зими|літа|весни|морозів|холодів|сезону|різдва|великодня|відпуст*|школи|вихідні|вихідних
    саме|самий|самісінький|найбільший ..1 розпал|пік ,
    саме|самий|самісінький|найбільший ..1 розпал|пік $
    вічно|вічний|вічна ..3 у|в|десь хмарах|витає
    вічно ..2 плутає|забуває|запізнюється|губить|витає|відволікається|поспішає|переплутає|забуде|щось
    він|вона|${ROLE.uk}|людина|Aa ..2 неуважн*|розсіян*|незібран*|безладн*|роззяв*|недбал*
    самі ..1 знаєте ..2 який|яка він|вона
    ви ..1 ж|же ..1 його|її знаєте
    у|в Aa ..3 народився|народилась|народилася|народилися|весілля|розлучення|двійня|похорон
    йому|їй|їм|нам|мені|усім|всім|було|стало не до !кінця|#|п'ятниці|середи
    ${ROLE.uk} ..4 один|одна|одні на ..1 весь|увесь|усю|всю|цілий|усі|всі|усіх|всіх|два|дві|три|чотири|п'ять|#
    не ..2 може|можуть|можемо|можу ..2 бути ..1 скрізь|всюди|усюди
    розірватися|розірватись ..1 не ..1 може|можемо|можу|можуть|виходить
    теж|також|живі|жива|звичайні ?ж люди|людина $
    теж|також|живі|жива ?ж люди|людина ,
    суцільний|суцільна|повний|повна|вічний|вічна|справжній|справжня|такий|така|просто|коїться ..1 ${MADHOUSE.uk}
    ${MADHOUSE.uk} ..2 там|тут|у|в|на ..1 складі|нас|офісі|цеху|виробництві
    на|у|в складі|офісі|цеху|виробництві|відділі ..3 ${MADHOUSE.uk}
    звільнився|звільнилась|звільнилася|звільнилися|пішов|пішла ..3 шукаємо|нового|нову|заміну|заміни|нікого
    ніхто не ..1 застрахований ..2 від ..1 помил*
    не помиляється ..1 той|тільки|лише
    помилитися|помилитись|помилятися ..1 може|можуть|міг|могла ..1 кожен|будь-хто|усі|всі|усякий
    кожен|будь-хто|усякий може|міг ..1 помилитися|помилитись|помилятися|переплутати|забути
    людині|людям властиво
    кадровий|гострий ..1 голод|дефіцит
    дефіцит|нестача|брак|недобір ..1 кадрів|людей|рук|робітників|персоналу
    {newbie}|нова|новий|нові|стажерка ..3 ще ..1 не ..1 знає|знають|звик*|освоїв*|освоїл*|розібрав*|розібрал*
    ще|лише|тільки|поки|досі ..1 розбирається|розбираються|учиться|вчиться|учаться|вчаться|звикає|звикають|опановує|опановують|вникає|вникають ..4
    нас ..1 усього|всього|тільки|лише ..1 двоє|троє|четверо|п'ятеро
    {we} ..1 маленьк*|невелик*|крихітн* ..1 компанія|фірма|майстерня|команда|студія|контора ,
    колишн*|попередн* ..1 ${ROLE.uk} ..3 не ..1 передав|передала|попередив|попередила|лишив|лишила
    до|ще до мене|нас ..1 було|обіцяли|вирішували|робили
    зміна|бригада|команда ..1 нова|змінилася|недосвідчена ..3
    не ту|туди|те ..1 натиснув|натиснула|тицьнув|тицьнула|клацнув|клацнула|кнопк*
    увійдіть|ввійдіть|увійти|ввійти ..2 в|у|до ..2 становищ*
  `,
  en: `
    ${ROLE.en} ..3 got|was|were|been|being|gets|getting|get pulled|dragged|yanked|whisked|diverted|seconded|drafted|redeployed|borrowed|poached|roped|sucked|moved ..2 onto|to|into|off|on|for|away|over|in|by ..2 ${ELSEWHERE.en}
    to pull|drag|divert|redeploy|borrow|lend|send ..3 ${ROLE.en} ..3 onto|to|into|for|on ?another|other|bigger ?urgent|big ${ELSEWHERE.en}
    nobody|no-one|no one but|except|besides|apart ..1 him|her|them|me|from
    only|just he|she|Aa knows|knew|can|could|understands|has|had ..4
    only|just one who|here|of ..2 knows|knew|can|could|understands
    no-one|nobody|one to ..1 cover|stand|fill|step ..1 for|in
    came|come ..1 in|along ..2 ${BIG.en} ..1 ${CUSTOMER.en}
    ${BIG.en} ..1 ${CUSTOMER.en} ..2 came|jumped|muscled|barged|landed|swallowed|grabbed|walked|turned ..1 in|up|the|along|ahead
    you|your ..3 got|was|were|been|get bumped|shunted|leapfrogged|squeezed
    had|have|needed to bump|shunt|squeeze ..2 you|your
    eyes ..3 closing|shut|shutting|blurry|blurring|gone|crossing|work
    nobody's|no-one's|my|our eyes ..1 work|worked|were
    dead|dying|asleep|out on|at our|my|his|her|their|the ..1 feet|desk|desks|keyboard|wheel
    on no|little|two|three|four ..1 hours ..2 sleep
    {we}|he|she|they ..1 was|were|worked|finished|typed ..5 at|until|till|past two|three|four|five|one|# in the morning
    sheer|pure ..1 tiredness|exhaustion|fatigue
    tired|exhausted|shattered|knackered|overtired|sleepless ..3 , ..1 so|and|hence
    ${COUNT.en} ..4 ahead|before|in of|you|front ..2 you|queue|line|list
    ahead of you ..2 in|are|is
    you|you're ..2 not|aren't ..3 first|next|only in|on the|line|queue
    everyone|everybody|everyone's|everybody's|whole ..1 world|wants|wanted|wanting|needs ..4 by|before|for|in|over ..1 christmas|easter|new|summer|spring|winter|school|holidays|thanksgiving|season|weekend|frost
    only so many of|hours|hands|people|days|vans
    it's|is|was|in|being ..2 peak|high|silly|busy|wedding|exam|tax|harvest|planting|party season
    height|thick of ..3 season|rush
    season|december|january|week|month|day|fortnight|weeks|monday|days|november|september|weekend|quarter ..1 is|was|has|have|been|were ..1 just|been|absolutely|completely|a ..1 brutal|mad|crazy|manic|hell|murder|insane|relentless|frantic|bonkers|mental|nuts|carnage|bedlam|chaos|madness|nightmare|blur|mayhem|write-off|rollercoaster
    always|forever|constantly|eternally forgetting|losing|mixing|dreaming|muddling|rushing|misplacing|daydreaming|distracted|late|miles
    scatterbrained|scatty|absent-minded|ditzy|dozy|disorganised|disorganized|scatter-brained|butterfingers ..2
    head ..1 in|up the clouds
    wife|husband|partner|sister|daughter|girlfriend ..2 had ..2 baby|twins|boy|girl
    head|mind|heart|thoughts was|is|were ..1 elsewhere
    his|her|my|their|our head|mind|heart|thoughts was|is|were|wasn't|isn't|not ..2 elsewhere|it|places|things
    revolving ..1 door
    new faces ..2 every|all|each
    place|office|warehouse|workshop|depot|kitchen|reception|shop|here is|was|has|been ..3 ${MADHOUSE.en}
    total|complete|utter|sheer|absolute|pure ..1 ${MADHOUSE.en}
    has|have|had left ..6 not|haven't|hadn't|no|yet ..3 replaced|replacement|found|hired
    left|quit|resigned|gone , ..2 and ..2 still|are|we're ..2 looking|recruiting|hiring|interviewing|searching
    anyone|anybody|everyone|everybody|any can|could|may|might ..1 make|slip|mix|forget|get ..2 mistake|up|wrong|slip|things
    staff|driver|labour|labor|skills|staffing shortage|shortages|crisis
    still|only|just learning|getting|finding|picking ..2 ropes|grips|feet|hang|job|way
    hasn't|haven't|not ..2 got|found|learnt|learned|settled|shown ..2 hang|feet|ropes
    only|just|merely two|three|four|five of us ..2
    only|just|but|are|we're ..1 small|tiny|two-man|three-man|family|little ..1 team|firm|outfit|business|crew|company|operation ,
    slid|slipped|sank|fell|dropped|drifted ..2 down|to|off|through|between ..2 bottom|pile|list|radar|board|priorities
    off|under|below ..1 my|our|the|everyone's radar
    being dragged|pulled|called|sent ..1 away|off|out|to ..2 other|another|different
    keeps|keep|kept ..1 getting|being dragged|pulled|called|sent|diverted ..1 away|off|out|to
    the|our|my previous|former|last ..1 ${ROLE.en} ..3 didn't|never|forgot|hadn't|left|promised
    nobody|no-one ..2 checks|reads|watches|opens|answers|monitors|looks ..4 when|while ..2 away|off|out|holiday|not|leave
  `,
  except: {
    ru: `
      ваш* ..1 ${ROLE.ru} ..8
      на|в ваш* ..1 ${ELSEWHERE.ru}
      {we} ..2 еще|только|пока ..1 разбираемся|учимся|привыкаем
      чтобы ..4 не до
      все хотят|каждый ..6 ваш*
      ${ROLE.ru} ..4 один на один
      нас|нам|мне ..1 не до ..1 конца
    `,
    uk: `
      ваш* ..1 ${ROLE.uk} ..8
      на|у|в ваш* ..1 ${ELSEWHERE.uk}
      щоб ..4 не до
      усі|всі хочуть ..6 ваш*
      ${ROLE.uk} ..4 один на один
    `,
    en: `
      your ..2 ${ROLE.en} ..8
      onto|to|into your ..2 ${ELSEWHERE.en}
      so ..1 that ..2 only|nobody|no-one ..4
      always|forever late ..1 on|in|until
      anyone|everyone can ..1 make ..1 it
    `,
  },
}
