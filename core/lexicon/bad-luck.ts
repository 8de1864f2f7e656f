import type { Meaning } from './lexicon.ts'

/** Excuses by what happens to everybody: gear, spam, season, too few hands, a family day, the one man with the key. Source: S1 tips 3 and 4. */

const GEAR = {
  ru: 'машина|фургон|грузовик|газель|станок|кран|печь|пресс|погрузчик|плоттер|принтер|сервер|компрессор|экскаватор|автобус|прицеп',
  uk: 'машина|авто|фургон|вантажівка|газель|верстат|кран|піч|прес|навантажувач|плотер|принтер|сервер|компресор|екскаватор|автобус|причіп',
  en: 'van|truck|lorry|car|machine|press|crane|oven|kiln|printer|plotter|server|forklift|digger|trailer|bus|compressor|saw|lathe|mill',
}

const PROGRAM = {
  ru: 'программа|система|принтер|сайт|почта|компьютер|файл|сервер|телефон|интернет|плоттер|касса|база|таблица',
  uk: "програма|система|принтер|сайт|пошта|комп'ютер|файл|сервер|телефон|інтернет|плотер|каса|база|таблиця",
  en: 'computer|program|programme|system|printer|site|email|server|phone|internet|plotter|till|database|software|spreadsheet',
}

const FAMILY = {
  ru: 'свадьба|похороны|юбилей|переезд|экзамен|экзамены|сессия|ремонт|роды|крестины|новоселье|выпускной|отпуск|гости',
  uk: 'весілля|похорон|ювілей|переїзд|іспит|іспити|сесія|ремонт|пологи|хрестини|новосілля|випускний|відпустка|гості',
  en: 'wedding|funeral|exam|exams|birthday|christening|anniversary|holiday|operation|party|baby',
}

const ONLY_COPY = {
  ru: 'файл|файлы|ключ|ключи|пароль|пароли|доступ|доступы|чертеж|чертежи|таблица|список|макет|телефон|контакты',
  uk: 'файл|файли|ключ|ключі|пароль|паролі|доступ|доступи|креслення|таблиця|список|макет|телефон|контакти',
  en: 'file|files|key|keys|password|access|drawing|drawings|list|number|login',
}

export const badLuck: Meaning = {
  ru: `
    слег|слегла|слегли|лежит|лежал|лежала ..2 с|со ..1 поясниц*|радикулит*|зуб*|сердц*|почк*|спин*|аппендицит*|воспалени*
    ${GEAR.ru} ..4 стоял*|был*|сдал* ..1 на|в ..1 ремонте|сервисе|ремонт|сервис|то|техобслуживании|профилактике
    ${GEAR.ru} ..3 встал|встала|не завелся|завелась|завелась|завел*
    ${PROGRAM.ru} ..2 не ..1 дала|дал|дало|захотел*|открыл*|сохранил*|отправил*|ушло|ушел|пропустил*|пустил*|запустил*|прогрузил*
    заказ|заявка|бронь|заказы ..4 попал|попало|попала|попали|угодил|угодило|угодила|ушло|ушел|улетел|улетело|лежало|лежал|застрял* ..3 спам*|корзин*
    у меня|нас ..3 в спаме|спам|корзине|корзину
    в|из ..1 свое|наше оправдание
    как ..1 на|назло ..1 зло|грех|беду
    как назло
    не сочтите ..2 за оправдание|отговорк*
    вы не поверите
    закон подлости
    не|оправдыва* оправдываюсь|оправдываемся , но
    сейчас|понимаете|нас|же ..2 самый|разгар|пик|сплошной|сплошная ..1 сезон|сезона|запарка|аврал|завал
    горячая|горячее|жаркая ..1 пора|сезон|время|деньки
    работали|работаем|остались|крутились|управлялись|тянули ..2 без ..1 одного|двух|трех|половины ..1 человека|людей|работника|мастера|смены|бригады
    вдвоем|втроем|вчетвером|один|одна вместо ..1 двоих|троих|четверых|пятерых|шестерых|семерых|#|двух|трех|четырех|пяти|шести
    у меня|нас|него|нее|*а|*и ..4 была|был|было|были|случил*|выпал* ..1 ${FAMILY.ru}
    ${ONLY_COPY.ru} ..3 только|лишь|один|одного|одной у меня|него|нее|нас
    ${ONLY_COPY.ru} ..1 был|была|были|остал*|увез* ..2 только|лишь ..1 у
    все|вся|всю|всех ..1 силы|люди|людей|руки|бригада|бригаду|мощности|внимание ..2 ушли|ушла|бросили|кинули|бросил*|забрал*|съел*|отняла|отнял|отнимает
    ${GEAR.ru} ..2 в ..1 сервисе|ремонте ..2 уже|вторую|третью|до|который|с
    навалилось|навалили|навалилась ..2 все|всего|работы|работа|сразу|столько
    день|неделя|месяц ..1 не ..1 задался|задалась|заладился|сложился|сложилась
    звезды ..1 не ..1 сошлись
    черная полоса
    пробки ..2 *ли|*л|были|стояли|стоим
    застрял*|стоял*|простоял* в|на ..2 пробк*
    *ли|*л|*ла ..2 между ..1 стульями|отделами
    потерял*|затерял* ..3 в переписке|почте|чате|потоке|суматохе
    не ..1 увидел*|заметил*|углядел* ..2 ваше|ваш|вашего|вашу ..1 письм*|заказ*|сообщени*|заявк*|просьб*
    телефон|звук|уведомления ..3 беззвучн*|отключен*|выключен*|без звука
  `,
  uk: `
    зліг|злягла|злягли|лежить|лежав|лежала ..2 з|із|зі ..1 спиною|попереком|радикулітом|зубом|зубами|серцем|нирками|апендицитом|запаленням|температурою|грипом|ангіною
    ${GEAR.uk} ..4 стояв|стояла|стояло|був|була|було|здал* ..1 на|в|у ..1 ремонті|сервісі|ремонт|сервіс|то|техобслуговуванні|профілактиці
    ${GEAR.uk} ..3 став|стала не|завелася|завелась|завівся
    ${GEAR.uk} ..3 не завівся|завелася|завелась|завелося
    ${PROGRAM.uk} ..2 не ..1 дала|дав|дало|схотіл*|захотіл*|відкрил*|зберіг*|зберегл*|надіслал*|пропустил*|пустил*|запустил*|завантажил*
    замовлення|заявка|бронь ..4 потрапив|потрапило|потрапила|потрапили|пішло|пішов|лежало|лежав|застряг* ..3 спам*|кошик*
    у|в мене|нас ..3 у|в спамі|спам|кошику|кошик
    на ..1 своє|наше виправдання
    як ..1 на|навмисне ..1 зло|гріх|біду|лихо
    не вважайте ..2 за виправдання|відмовк*
    ви не повірите
    закон підлості
    не виправдовуюсь|виправдовуюся|виправдовуємося , але
    зараз|розумієте|нас|ж ..2 найгарячіша|найгарячіший|сама|самий|розпал|пік|суцільний|суцільна ..1 пора|сезон|сезону|запарка|аврал|завал
    гаряча|гарячий ..1 пора|сезон|час|дні
    працювали|працюємо|лишилися|лишились|крутилися|тягли|тягнули ..2 без ..1 однієї|одного|двох|трьох|половини ..1 людини|людей|працівника|майстра|зміни|бригади
    удвох|вдвох|утрьох|втрьох|учотирьох|один|одна замість ..1 двох|трьох|чотирьох|п'ятьох|шістьох|#|п'яти|шести
    у|в мене|нас|нього|неї|*и ..4 було|була|був|були|трапил*|випал* ..1 ${FAMILY.uk}
    ${ONLY_COPY.uk} ..3 лише|тільки|один|одна у|в мене|нього|неї|нас
    ${ONLY_COPY.uk} ..1 був|була|були|лишив*|повіз* ..2 лише|тільки ..1 у|в
    усі|вся|всі|усіх|всіх|всю ..1 сили|люди|людей|руки|бригада|бригаду|потужності|увага ..2 пішли|пішла|кинули|кинув|забрав|забрал*|з'їл*|відібрал*
    навалилося|навалилось|навалили|навалилася ..2 усе|все|всього|роботи|робота|одразу|стільки
    день|тиждень|місяць ..1 не ..1 задався|склався|заладився
    зорі ..1 не ..1 зійшлися|зійшлись
    чорна смуга
    затори|корки ..2 *ли|були|стояли|стоїмо
    застряг*|стояв|стояли|простояв*|простоял* у|в|на ..2 затор*|корк*
    загубив*|загубил*|згубил* ..3 у|в листуванні|пошті|чаті|потоці|метушні
    не ..1 побачив|побачил*|помітив|помітил*|угледів|угледіл* ..2 ваш|ваше|вашого|вашу ..1 лист*|замовлен*|повідомлен*|заявк*|прохан*
    телефон|звук|сповіщення ..3 беззвучн*|вимкнен*|відключен*|без звуку
  `,
  en: `
    off|laid|down|out ?up|work ..1 with his|her|their|a|an|the ..1 back|knee|cold|flu|bug|migraine|tooth|stomach|shoulder|hip
    off|out ..1 work ..1 sick|ill ..2 since|all|for|until
    ${GEAR.en} ..1 was|had|is|has|were ..2 in|at|for ..2 garage|service|repair|repairs|workshop|mechanic|mechanic's|mot
    ${GEAR.en} ..1 was|were|is ..1 off the|being ..1 road|serviced|repaired|mended|fixed
    ${GEAR.en} wouldn't|didn't|would|refused ..1 start|not|to ..1 start
    ${PROGRAM.en} would|wouldn't|didn't|did|refused ..1 not|to|let ..1 let|us|me|print|open|save|send|start|accept|load|cooperate|behave ..1
    ${PROGRAM.en} ..1 ate|swallowed|lost|scrambled|garbled|locked|crashed|froze ..2
    order|enquiry|booking ..3 sat|was|landed|ended|got|went|buried|lost|lay|stuck ..4 spam|junk
    sat|landed|ended|went|lay|stuck ..3 my|our ..1 spam|junk
    buried|lost|sank|drowned|disappeared under|in|beneath ..3 pile|papers|inbox|emails|correspondence|paperwork|shuffle
    in our|my|his|her|their defence|defense
    as luck|bad ..2 have|would ..1 it
    murphy's|sod's law
    not ..3 make|making ..1 excuses ..1 , ?but
    without making|wanting ..2 excuses ..2
    craziest|worst|maddest time|week|month|season|period|weeks|months ..3
    our ..1 peak|busy|high season|time|period|weeks
    one|two|three|four ..1 man|men|person|people|hand|hands|staff|short|down ..1 down|short
    short ..1 of ..1 hands|staff|people|men|drivers|fitters
    short-handed|shorthanded|short-staffed|understaffed|under-staffed
    half of ..1 us|them ..2 off|ill|sick|away
    doing|did|does|carrying ..3 work|jobs|job of ..1 two|three|four|five
    had|was|it's ..1 a|an|my|our|his|her ..2 ${FAMILY.en} to|that|on|last|in
    had|was|it's ..1 a|an|my|our|his|her ..2 ${FAMILY.en} ..1 weekend|week|day
    nobody|no-one ..1 else ..2 had|has|knew|knows|could ..2 ${ONLY_COPY.en}
    only|sole one|person|man|woman ..1 with ..2 ${ONLY_COPY.en}
    all|every|our ..1 hands|hand|men|people|energy|effort|energies|attention|time ..3 went|needed|was|were|taken|swallowed ..2 up|on|into|to|by
    everything|all|it all ..1 came|happened|landed|piled ..2 at ..1 once
    one ..1 thing ..1 after|led another|to
    one of ..1 those days|weeks|months|things
    stuck|sat|held|caught ..1 up ..1 in|at ..1 traffic|meetings
    fell|fallen|slipped|slip ..1 through|between ..1 the ..1 cracks|net|stools|gaps
    bad week|day|month for|of
    run ragged
    pulled in|from ..2 directions
    plate ..1 is|was|has ..2 full
    stretched ..1 thin|too|very|rather
    phone ..2 on silent|mute
    must ..1 have ..1 missed|overlooked|escaped ..1 your|it|us|me
    wires ..2 crossed
  `,
  except: {
    ru: `
      самый час|сезон ..1 *ать|*ить|для
      ${GEAR.ru} ..3 встал|встала на|в|у
    `,
    uk: `
      самий час|сезон ..1 *ати|*ити|для
      ${GEAR.uk} ..3 став|стала на|в|у|до
    `,
    en: `
      not|without|never ..2 short ..1 of
      our ..1 high|peak season ..1 rate|rates|price|prices|tariff
      one of those things ..1 that|we|you
    `,
  },
}
