import type { Meaning } from '../lexicon.ts'

/** Talk that warms up, and meetings where it is out of place. Source: S0 rule 5. */

export const smallTalk: Meaning = {
  ru: `
    погод*
    small|смол talk|ток*
    светск* ..1 бесед*|разговор*
    болта*|поболта*|болтовн*|треп|байки|анекдот*
    ни о чем
    о том ..1 о ..1 сем
    пара|пару|несколько слов !о|об|обо|про
    слов о|об|обо|про ..2 жизни|жизнь|выходн*|праздник*|детях|детей|семь*|здоровь*|себе|себя|лете|лето|всяк*|личн*|разном
    чай|кофе|чаек|кофеек|чаепитие|чаю|чая|перекус*|плюшк*
    как ..2 дела|отпуск*|настроение|добрались|жизнь|выходные|доехали|долетели
    отпуск*
    как ..2 отдохнул*|съездил*|провел*|погулял*
    разминк*|ледокол*|айсбрейк*|раскач*|разогрев*
    знакомимся|познакомимся|узнаем ..1 ближе|поближе|получше
    друг друга ..1 ближе|поближе|получше|узнать
    неформальн* ..2 общени*|бесед*|разговор*|начало|часть|знакомств*
    обмен ..1 новостями|любезност*
    настроение
    футбол*|рыбалк*|дети|дач*
    приветстви* ..3 дорог*|погод*|разговор*
    дорог* ..2 и|о
    разговор* ..2 о ..2 жизни|погоде|отпусках|детях|дороге|футболе
    поздравл* ..3
    о|про дорог*|пробк*
  `,
  uk: `
    погода|погоди|погоду|погодою|погоді|погодку
    small|смол talk|ток*
    світськ* ..1 бесід*|розмов*
    балач*|побалака*|теревен*|потеревен*|балака*
    ні ..1 про ..1 що
    про се ..1 про ..1 те
    пара|кілька|декілька слів !про
    слів про ..2 життя|вихідн*|свята|дітей|родин*|здоров*|себе|літо|всяк*|особист*|різне
    чай|кава|каву|кави|чаю|кавування|перекус*|смаколик*
    як ..2 справи|відпустк*|настрій|доїхали|життя|вихідні|дісталися|дісталис*|долетіли
    відпустк*
    як ..2 відпочил*|з'їздил*|провел*|погулял*
    розминк*|розігрів*|айсбрейк*|криголам*
    знайомимось|знайомимося|познайомимось|познайомимося|пізнаємо ..1 ближче|краще
    за чаєм|кавою|кавусею
    неформальн* ..2 спілкуван*|бесід*|розмов*|початок|частин*|знайомств*
    обмін ..1 новинами|люб'язност*
    настрій
    футбол*|риболов*|діти|дач*
    розмов* ..2 про ..2 життя|погоду|відпустк*|дітей|дорогу|футбол
    про дорогу|затори|погоду
    розмова|розмови|трохи|слово ..2 про ..2 свята|вихідні|дітей|дорогу|відпустку
    смол-ток|смолток|small-talk
    погомоніти|погомонимо|теревені|хіхоньки|ля-ля|плітки|байки|анекдот*|бувальщин*|меми|мемів
    день|днем народження
    по ..1 душах
    враження ..2 від ..2 концерт*|відпуст*|вихідних|свят*|матч*|фільм*
    ділимося|ділимось|поділитися ..2 планами|враженнями|новинами
    планами ..1 на ..1 свята|вихідні|відпустку|канікули
    хто ..1 звідки|як|де ..4 відпочив*|провів|провела|захоплюється|провели|вихідні
    хто як
    розповідаємо ..2 про ..1 себе|хобі
    хокей|хокею|рибалк*|риболовл*|город|врожай|врожаєм
    пиріжк*|тортик*|печиво|плюшк* ..3
    розминка
    як ..1 ви|родина|вдома ..2 родина|діти|вдома|ся
    посміятис*|пожартувати
  `,
  en: `
    small|smalltalk talk
    smalltalk|chit-chat|chitchat|chat|banter|pleasantries|gossip
    weather
    ice-breaker|icebreaker|ice-breakers|warm-up|warmup
    breaking|break the ice
    how|how's was|were|is|are ..2 weekend|holiday|holidays|trip|everyone|everybody|journey|family|kids|summer|life|things
    weekend|holidays|holiday|vacation ..2 stories|chat|plans|news|talk|and
    coffee|tea|biscuits|cake|pastries|breakfast ..3
    catch-up|catching ..1 up ..2 personal|life|family|weekend|news|holidays|generally
    football|fishing|golf|kids
    settle|settling in
    get|getting ..1 to ..1 know ..2 each|one|another|you|everyone|everybody
    arriv* ..3 coffee|tea|chat
    social ..1 time|chat|part
    hellos|hello ..2
    catching up
    social minutes|round|part|time|chat|bit
    natter|chinwag|chatter|chit|blether|gossip|gossiping|gab|craic|banter|schmooze
    how|how's|what's ..1 are|is|was|were|we|everyone|everybody|you|the|life|things|it|new ..3 all|everyone|everybody|family|weekend|you|kids|holiday|holidays|trip|tour|summer|journey|baby|wedding|flight|going|doing|christmas|birthday|garden|dog
    how was|were ..3
    how's ..2 everybody|everyone|life|the ..1
    how everyone|everybody|we ..2 is|are|doing
    what's ..1 new
    mood|moods|energy ..1 round|check|weather
    round of ..2 moods|feelings|hellos|greetings|introductions|news
    this and that
    life|things in general
    general chatter|chat|conversation|banter
    who's|who ..1 been|went|goes|saw|is|was ..1 where|what|going|on ..2 summer|holiday|holidays|cinema|weekend|new|year
    pictures|photos|snaps|video|stories|tales|news|story|talk of|from|about|on ..3 puppy|dog|cat|baby|holiday|holidays|seaside|trip|kids|children|family|wedding|weekend|garden
    loosening|loosen|warming|warm up
    courtesies|pleasantries|niceties|compliments|congratulations|toasts|anecdotes|jokes|joke|riddle|smalltalk
    family|personal|private|holiday|weekend ..1 news|chat|talk|tales|stories|catch-up|plans|photos
    free|light|idle|polite|relaxed|informal|friendly|easy|casual ..1 talk|talking|conversation|chat|exchange|round|chatter|natter|start
    talk|speak|chat|conversation|words|word|minutes|exchange|talking ..3 nothing|unrelated|personal|football|hockey|cricket|theatre|weather|books|films|pets|gardens|life|holidays|weekend|family|health|children|kids
    few|couple|some of|words|minutes ..3 football|hockey|cricket|weather|theatre|family|life|holidays|weekend
    shooting|shoot ..1 the breeze
    chewing|chew over|the ..3
    last|yesterday's|weekend's|saturday's|sunday's night's|match|game|final|derby|episode
    cup final
    impressions ..2 of|from ..2 holiday|holidays|trip|weekend|summer
    gardens|harvests|harvest|puppy|puppies|kittens|grandchildren|pets|cats|newborn
    new|first baby|puppy|house|kitten|grandchild|grandson|granddaughter
    birthday|wedding|christmas|new|easter|anniversary ..1 wishes|greetings|stories|cake|memories|toasts|congratulations
    school|childhood|student ..1 memories|days
    questions|asking|ask|inquire ..2 about|after ..2 health|family|weekend|house|holiday|kids|children
    something|anything personal|nice|funny
    funny story|stories|moment
    get-to-know|getting-to-know|ice ..1 game|round|breaker|breakers
    two truths
    kindergarten|flu|traffic ..1 stories|tales
    while ..2 everybody|everyone|people|others|we ..2 dials|joins|arrives|settles|gathers|connects|arrive|join|settle|wait|dial|log
    getting|get|make|making ..1 comfortable|settled|seated|warm|ourselves
    hi|hello|hallo|hullo everybody|everyone|all|folks|guys|team ..1 ,
    quick hello|hi|hellos|chat|natter
    hello|hellos|greetings , ..3
    greetings ..3
    weather ..4 chat|talk|and|weekend
    sharing|share ..3 impressions|stories|photos|holiday|weekend|news
    who ..1 ate|won|watched|saw
    snacks|biscuits|doughnuts|donuts|pastries|croissants
  `,
  except: {
    ru: `
      прогноз* ..1 погод*
      погод* ..2 на ..1 страниц*|сайт*|главн*
      график* ..1 отпуск*
      отпуск* ..1 сотрудник*
      кофе|чай|чая ..2 поставк*|цен*|машин*|комнат*|закупк*|меню
      как ..2 дела ..2 с|у
      текст*|стать*|страниц*|раздел*|подписк* ..1 о|про|на кофе|чай|чае
      расписание|меню|фото*|заявлен* ..2 отпуск*|чай*|чаепит*|кофе*
    `,
    uk: `
      прогноз* ..1 погод*
      погод* ..2 на ..1 сторінц*|сайт*|головн*
      графік* ..1 відпуст*
      відпуст* ..1 працівник*|співробітник*
      кава|кави|чай|чаю ..2 постач*|цін*|машин*|кімнат*|закуп*|меню
      як ..2 справи ..2 з|із|у
      текст*|статт*|сторінк*|розділ*|підписк* ..1 про|на каву|чай
      розклад|меню|фото*|заяв* ..2 відпуст*|чай*|чаюван*|кав*
      перерва ..2 на ..1 каву|чай|обід
      розминк* ..1 для ..1 учасник*|бігун*|спортсмен*|дітей
      футбольн* ..1 пол*
      діти ..1 в|у|на ..1 зал*|майданчик*|черз*
      відпуст* ..2 бригад*|команд*|персонал*
    `,
    en: `
      text|texts|copy|page|pages|article|story|subscription ..2 about|for|on tea|coffee
      weather ..1 forecast|widget|data|app|page|report
      holiday|vacation ..1 pay|policy|calendar|cover|schedule|season|requests|allowance
      tea|coffee|breakfast ..1 room|rooms|machine|machines|supplier|prices|menu|corner|bar|beans|order
      photo*|price*|menu ..3 tea|coffee
      chat ..1 widget|bot|window|support
      weather ..1 plan|conditions|risk|cover|protection|clause|delay|delays|contingency|window|station|on
      football|golf|fishing|kids|kids' ..1 stadium|tournament|club|club's|pitch|menu|corner|area|room|course|league|trip|gear|programme|section|kit|shirts|team|camp
      warm-up|warmup times|time|period|of|phase|act
      coffee|tea|lunch|comfort|tea ..1 break
      tea|coffee ..1 range|recipes|service|menu|urn|cups|station|bar|supply|maker
      holiday|vacation from|until|cover|opening|hours|let|lets|homes|home|park|club|brochure|rentals
      breakfast is|menu|buffet|room|served|service|from
      hello ..1 again|mr|mrs|ms|dear
      how|how's ..1 was|is|are|were ..3 paid|done|made|priced|printed|used|stored|measured|shared|built|fixed|financed|split|chosen|organised|organized|run|sold|cleaned
      christmas|new|easter|birthday|wedding ..1 menu|cards|card|opening|hours|market|campaign|party|edition|sale|order|orders|cake
      first|new house ..1 style
      cats ..1 eye|eyes
      traffic ..1 plan|management|count|light|lights
      what's ..1 new in ..2
      jokes|joke ..1 book|shop|page
      snacks|biscuits|pastries|doughnuts ..1 for ..2
      talk|word|words|conversation ..2 about|on ..2 weather|garden|gardens ..1 protection|plan|design
      harvest|harvests|gardens|garden ..1 plan|dates|date|volume|quota|contract|centre|center|design|schedule|forecast|list|path|wall|gate
    `,
  },
}

export const official: Meaning = {
  ru: `официальн*
 правлени*
 наблюдательн* совет*
 совет* директоров
 протокольн*
 торжественн*
 комисси*
 тендерн*
 управляющ* комитет*`,
  uk: `офіційн*
 правлін*
 наглядов* рад*
 рад* директорів
 протокольн*
 урочист*
 комісі*
 тендерн*
 керівн* комітет*`,
  en: `official|officially
 formal|formally
 board ..1 meeting|of|room
 committee
 steering
 ceremonial
 annual general`,
}
