import type { Meaning } from './lexicon.ts'

/** Signs that a client is near boiling. Asked only of his own words and of what a journal tells of him. Source: S3. */

/** He says it himself: reproach, sarcasm, an end of patience. Plain business ("still not received", «недопустимые знаки») is none. */
export const irritated: Meaning = {
  ru: `
    сколько ..1 можно $
    сколько ..1 можно ждать|терпеть|тянуть|переделывать|повторять|просить|говорить|напоминать|объяснять|откладывать
    сколько ..1 раз ..2 повторять|говорить|просить|напоминать|объяснять|писать
    в который|какой ..1 раз
    уже|опять ..1 в третий|четвертый|пятый|десятый|сотый раз
    в третий|четвертый|пятый|десятый|сотый раз ..2 прошу|пишу|повторяю|объясняю|спрашиваю|одно
    вы ..2 издеваетесь|смеетесь|шутите|серьезно|нормальн*
    издевательств*|издева*
    не смешно
    безобрази*|возмути*|возмущ*|хамств*|беспредел*|позор*|кошмар*|бардак*|балаган*
    это ..2 неприемлемо|недопустимо|ненормально|никуда|цирк|издевка|несерьезно
    никуда не годится|годятся
    терпени* ..2 лопн*|кончи*|законч*|иссяк*|конец|пределе|исходе|подходит
    достал*|задолбал*|надоел*|осточертел*
    устал|устала|устали ждать|объяснять|повторять|просить|напоминать|от
    хватит|довольно обещани*|отговор*|завтрак*|сказок|кормить|отписок|уже
    кормите ..1 завтраками
    так ..1 не пойдет|годится|дела|работают|работать|делается
    так дела не
    уйдем|уходим|уйду|ухожу ..2 к ..1 другим|другому|конкурентам
    ищем|найдем|найду|поищем|поищу ..1 другого|другую|других|новых|нового подрядчик*|студи*|агентств*|исполнител*|поставщик*|команд*|мастер*
    расторг* ..2 договор
    верните ..2 деньги|предоплату|аванс
    последн* предупреждени*
    делайте ..1 что ..1 хотите
    как хотите
    ^ мне все равно
    ^ без разницы
    вы ..1 вообще ..2 читаете|читали|смотрите|смотрели|понимаете|слышите|собираетесь|работаете
    кто-нибудь ..2 ответит|отвечает|работает|читает
    мы ..1 так не договаривались
    у вас ..2 совесть|совести
    сколько ..1 ждать
    доколе
    мне ..2 надоело
    потеря* ..1 терпени*
    я ..2 в ярости|бешенстве|шоке
    бесит|бесите|злит|раздражает
    очень|крайне|сильно|совершенно недоволен|недовольна|недовольны|разочарован*
    за что ..2 мы|я платим|плачу|платили|заплатили
    где ..1 же|наконец|опять ..2 обещанн*
    почему я|мы должен|должна|должны ..2 напоминать|бегать|узнавать|ждать|просить|выпрашивать
    с меня хватит
    полный|сплошной провал|хаос
    опять|снова ..2 одно и то же
    опять|снова ..1 все ..1 сломал*|переделывать|не работает|криво
    опять двадцать пять
    сколько ..1 можно ..1 переливать|мусолить|обсуждать|гонять|ходить|мучить|мурыжить|переносить|согласовывать|править|менять|водить|слушать|верить|кормить|обещать|возиться|тянуть|спорить
    устал|устала|устали|замучил*|измучил* ..1 слушать|ждать|бегать|писать|звонить|ходить|бороться|спорить|разбираться|напоминать|проверять|исправлять|править|выяснять|это|все
    вою|воем|волком|плачу|рыдаю ..4 от
    от ..3 вою|воем
    не вижу|видим ..3 смысла|о чем ..2 говорить|разговаривать|встречаться|обсуждать
    о чем ..2 разговаривать
    опять|снова|вечно ..2 у вас ..3 *лось|*лся|*лась|*лись|не
    у вас ..2 опять|снова|вечно|постоянно ..3
    больше ..2 не ..1 зовите|звоните|пишите|предлагайте|присылайте
    не ..1 зовите|приглашайте ..2 меня|больше|нас
  `,
  uk: `
    скільки ..1 можна $
    скільки ..1 можна чекати|терпіти|тягнути|переробляти|повторювати|просити|казати|говорити|нагадувати|пояснювати|відкладати
    скільки ..1 разів ..2 повторювати|казати|говорити|просити|нагадувати|пояснювати|писати
    вкотре|укотре ..3 прошу|пишу|повторюю|пояснюю|питаю|доводиться|те
    уже|вже|знову ..1 втретє|вчетверте|вп'яте|вдесяте|всоте
    втретє|вчетверте|вп'яте|вдесяте|всоте ..2 прошу|пишу|повторюю|пояснюю|питаю|те
    ви ..2 знущаєтеся|знущаєтесь|смієтеся|смієтесь|жартуєте|серйозно
    знущання|знущ*
    не смішно
    неподобств*|обур*|хамств*|ганьб*|жахіття|безлад*|балаган*|свавіл*
    це ..2 неприйнятно|неприпустимо|ненормально|нікуди|цирк|несерйозно
    нікуди не годиться|годяться
    терп* ..2 урва*|увірва*|скінчи*|закінч*|межі|вичерпа*|луснул*
    дістали|дістало|задовбал*|набрид*|остогид*|осточортіл*
    втомився|втомилась|втомилася|втомилися|стомився|стомилась|стомилася|стомилися чекати|пояснювати|повторювати|просити|нагадувати|від
    досить|годі обіцянок|відмовок|відписок|казок|годувати|вже|уже
    годуєте ..1 обіцянками|завтраками
    так ..1 не піде|годиться|справи|працюють|працювати|робиться
    так ..1 справи не
    ідемо|підемо|піду|йдемо ..2 до ..1 інших|іншого|конкурентів
    шукаємо|знайдемо|знайду|пошукаємо|пошукаю ..1 іншого|іншу|інших|нових|нового підрядник*|студі*|агенці*|виконав*|постачальник*|команд*|майстр*
    розір* ..2 договір|угоду
    розрив* ..2 договір|угоду
    поверніть ..2 гроші|передоплату|аванс
    останн* попередження
    робіть ..1 що ..1 хочете
    як хочете
    ^ мені байдуже|однаково
    ^ без різниці
    ви ..1 взагалі ..2 читаєте|читали|дивитеся|дивилися|розумієте|чуєте|збираєтеся|працюєте
    хто-небудь|хтось ..2 відповість|відповідає|працює|читає
    ми ..1 так не домовлялися|домовлялись
    у вас ..2 совість|совісті|сумління
    скільки ..1 чекати
    допоки|доки це
    мені ..2 набридло
    втрача* ..1 терп*
    я ..2 в|у люті|шоці
    бісить|бісите|дратує|злить
    дуже|вкрай|геть|зовсім незадоволен*|розчарован*
    за що ..2 ми|я платимо|плачу|платили|заплатили
    де ..2 обіцян*
    чому я|ми маю|маємо|мушу|мусимо ..2 нагадувати|бігати|дізнаватися|чекати|просити|випрошувати
    з мене досить|годі
    повний|суцільний провал|хаос
    знову ..2 те саме
    знову ..1 все|усе ..1 зламал*|переробляти|не працює|криво
  `,
  en: `
    how many ..2 times ..2 do|must|have|should
    how much longer
    for the third|fourth|fifth|tenth|hundredth|umpteenth|nth|last time
    are you ..2 kidding|joking|serious|mocking
    you must|gotta be ..1 kidding|joking
    this is ..2 ridiculous|unacceptable|outrageous|joke|disgrace|disgraceful|farce|absurd|insulting|insult|beyond|nonsense|hopeless|shambles|mess
    ridiculous|outrageous|disgraceful|appalling|pathetic|laughable
    completely|totally|simply|frankly|just|utterly unacceptable
    fed up
    sick ?and ?tired of
    sick of
    tired of waiting|asking|explaining|repeating|chasing|hearing|excuses|being|your
    had enough
    enough is enough
    enough of ..2 excuses|promises|this
    losing|lost|lose ..2 patience
    patience ..3 thin|out|end|limit|over
    running out of patience
    at the end of my|our
    last straw
    last|final warning
    this|it cannot|can't ..2 go on
    take|taking ..2 business elsewhere
    look|looking ..2 for|elsewhere ..2 another|someone|somebody|else|agency|supplier
    go|going to ..1 somebody|someone else
    cancel|cancelling|terminate|terminating ..2 contract
    money back
    ^ whatever
    whatever $
    do what|whatever you want|like
    suit yourself|yourselves
    don't care
    does|is anyone|anybody ..3 read|answer|work|listen|there|reading|listening|working
    do you ..2 even|actually ..1 read|listen|look|care|understand
    not what ..2 agreed|paid|ordered
    what ..2 am i|are we paying
    why ..1 do|should i|we ..2 have to|chase|keep ..2 chase|chasing|ask|asking|remind|reminding
    furious|livid|fuming
    extremely|very|deeply|really|bitterly unhappy|annoyed|disappointed|frustrated|angry|upset
    so annoyed|annoying|frustrating|frustrated|disappointed|angry
    waste|wasting|wasted ..2 time
    same ..2 mistake|mistakes|excuse|excuses|story ..2 again
    yet again
    not good enough
    unbelievable|incredible that
    shame on
    had ..3 up to here|the|my
    have|had|has ..2 had ..2 it ..2 with
    up to here|my|the eyes|neck|ears|teeth|here
    every|each week|month|time|day ..2 new|another|different ..2 excuse|story|tale|reason|fairy|problem
    fairy tale|tales|story|stories
    cock and bull
    taking|take the mick|mickey|piss
    having a laugh|giraffe
    pull|pulling the other|my
    beggars belief
    beyond a joke
    joke $
    what a joke|farce|shambles|mess|disgrace
    heads ..1 will|should roll
    end of my ..1 tether|rope|patience
    at my wits
    wits end
    clown|clowns|cowboys|amateurs|circus
    sick ..1 to ..1 the ..1 teeth|back|death
    not ..1 holding my breath
    don't hold your breath
    i've|we've|i|we ..1 have ..1 been patient|waiting ..3
    still ..1 waiting ..3 !for
    any ..2 more|further excuses|delays
    excuses
    lame ..1 excuse
    lost ..1 all ..1 faith|trust|confidence|count
    running rings
    wasting my|our
    blood boil
    driving|drives|drive ..1 me|us ..1 mad|crazy|nuts|up|round
    hopping mad
    get|getting|gets on my|our nerves|wick
    couldn't organise|organize|run
    last ..1 time ..1 i ..2
    never again
    i|we ..1 shall|will ..2 complain|complaining
    formal complaint
    lawyer|solicitor|lawyers|solicitors|ombudsman|trading ..3
    refund ..4 or
    unacceptable|intolerable|inexcusable|shocking|shambolic|woeful|dismal|abysmal|atrocious|rubbish|useless|hopeless
    what on earth|is
    how dare
    enough already
  `,
  except: {
    ru: `
      как хотите ..3 назв*|постав*|размест*|покрас*
      достал* ..2 образц*|из|билет*|материал*
      не|никого бесит|злит|раздражает|достал*
      позор* ..2 не
      устал* ..1 от ..1 дороги|поездки|перелета
      хватит ..3 времени|места|бумаги|денег|материал*|плитки|краски
      довольно ..1 быстр*|хорош*|мног*|просто|част*
    `,
    uk: `
      як хочете ..3 назв*|постав*|розміст*|пофарб*
      дістали ..2 зразк*|з|квитк*|матеріал*
      не|нікого бісить|злить|дратує|дістало
      досить ..1 швидк*|добр*|багат*|прост*|част*|легк*
    `,
    en: `
      not|no|never|hardly ..1 ridiculous|furious|annoyed|angry|unhappy|upset|disappointed|livid
      or|and whatever
      whatever ..1 you|we|it|the|works|suits|happens|is|size|colour|time
      not|no ..1 waste
      so ..1 not
      last time ..2 we|you|i
      not|no|never ..2 excuses
      excuses|excuse ..1 me
      clown|clowns|circus ..2 fish|shop|tent|school|costume|costumes|act|poster|show
      fairy tale ..1 book|theme|castle|wedding|play|theatre
      our|my|the|your lawyer|solicitor|lawyers|solicitors ..4 reads|read|signs|looks|checks|has|will|is|wants|asks|replies|agrees|confirmed|sends|sent
      never again ..2 ,
      useless|hopeless ..1 without
      rubbish ..1 bin|bins|skip|collection|removal|contract|chute|bag|bags
      what ..1 is ..2 the|your|our|this
    `,
  },
}

/** The journal says of him that he is angry, or short. */
export const annoyed: Meaning = {
  ru: `
    клиент|он|она|очень|явно|сильно|был|была|заметно|крайне ..1 зол|зла|злой|злая|злится|сердит*|раздражен*|недоволен|недовольна|взбешен*|возмущен*|возмущается
    сердит*|рассержен*|злится|злилась|злился|сердится|раздражен*|взбешен*|разозлил*|вспылил*|кричал*|кричит|накричал*|орал*|орет|наорал*|возмущал*|возмутил*|ругал*
    на повышенных тонах
    повысил* голос
    бросил* трубку
    в ярости|бешенстве
    на взводе
    сквозь зубы
    закипа*
    с раздражением|злостью
    вне себя
    ответ* ..2 сухо|односложно|резко|коротко|грубо|сквозь
    сухо|односложно|резко|грубо ..1 ответ*
    односложн*
  `,
  uk: `
    клієнт|він|вона|дуже|явно|сильно|був|була|помітно|вкрай ..1 злий|зла|злиться|сердит*|роздратован*|незадоволен*|розлючен*|обурен*|обурюється
    сердит*|розсерджен*|злиться|злилася|злився|сердиться|роздратован*|розлючен*|розлютився|розлютилась|розлютилася|розсердився|розсердилась|розсердилася|кричав|кричала|кричить|накричав|накричала|обурювався|обурювалась|обурювалася|обурився|обурилась|обурилася|сварився|сварилась|сварилася
    на підвищених тонах
    підвищив|підвищила голос
    кинув|кинула слухавку
    у|в люті
    на взводі
    крізь зуби
    закипа*
    з роздратуванням|злістю
    сам|сама не свій|своя
    відпов* ..2 сухо|односкладно|різко|коротко|грубо|крізь
    сухо|односкладно|різко|грубо ..1 відпов*
    односкладн*
  `,
  en: `
    was|is|sounded|sounds|seemed|seems|got|became|gets|very|clearly|visibly|quite|he's|she's ..1 angry|annoyed|irritated|upset|furious|unhappy|curt|displeased|frosty|impatient
    angry|annoyed|irritated|furious
    shouted|shouting|yelled|yelling|snapped|swore|ranted
    raised ..1 voice
    hung|slammed up|phone|down ?on
    losing|lost ..1 temper
    answer*|reply|replies|replied|response|tone ..2 curt|curtly|coldly|sharply|terse|tersely|one|monosyllab*
    one-word|one-line answer|answers|reply|replies
    curt|curtly|terse|tersely
    in a huff
    at boiling
  `,
  except: {
    ru: `
      не|никто|нисколько|уже ..1 зол|зла|злится|сердит*|раздражен*|недоволен|недовольна
      чтобы|если|может ..4 разозл*|злил*|недоволен|раздражен*|кричал*
      больше не злится|сердится
    `,
    uk: `
      не|ніхто|анітрохи|вже ..1 злий|зла|злиться|сердит*|роздратован*|незадоволен*
      щоб|якщо|може ..4 розсерд*|злив*|незадоволен*|роздратован*|кричав
    `,
    en: `
      not|no|never|nobody|hardly|isn't|wasn't|longer ..2 angry|annoyed|irritated|cross|upset|furious|unhappy
      so that|if|before|might|may ..4 angry|annoyed|upset|furious|unhappy
    `,
  },
}

/** He keeps away from meetings or calls. */
export const avoids: Meaning = {
  ru: `
    избега*|уклоня* ..3 {meeting}|общени*|разговор*|контакт*
    не бер*|подход*|снима* ..1 труб*|телефон*
    не отвечает|отвечал*|реагирует ..2 звонк*
    сбрасыва*|сбросил* ..1 звонк*|вызов*|трубк*
    просит|просил*|попросил*|просьба ..1 не|больше ..1 звонить|беспокоить
    не ..1 звоните|звонить|беспокойте ..1 мне|больше
    только|лишь ..1 письм*|почт*|переписк* ..3 без ..1 {meeting}
    отказал*|отказыва* ..2 от|встречаться|встретиться|созваниваться ..1 {meeting}
    отказал* встречаться|встретиться|созваниваться|созвониться|говорить
    снова|опять|второй|третий|вновь ..2 отменил*|перенес*|отложил*|пропустил* ..2 {meeting}
    отменил*|перенес*|отложил* ..2 {meeting} ..2 снова|опять|второй|третий
    не пришел|пришла|явил* ..2 снова|опять|второй|третий
    нет ..1 времени на {meeting}
    видеть* не хочет
    на ..2 {meeting} ..1 не приду|придем|пойду|пойдем|приедем|приеду|выйду
    не ..1 зовите|приглашайте ..3
    {meeting} ..1 отменяю|отменяем ..6 не
    больше ..2 не ..1 встречаться|созваниваться
  `,
  uk: `
    уник*|ухиля* ..3 {meeting}|спілкуванн*|розмов*|контакт*
    не бер*|підніма*|зніма* ..1 слухавк*|трубк*|телефон*
    не відповідає|відповідав|відповідала|реагує ..2 дзвінк*
    скида*|скинув|скинула ..1 дзвін*|виклик*
    просить|просив|просила|попросив|попросила ..1 не|більше ..1 дзвонити|телефонувати|турбувати
    не ..1 дзвоніть|телефонуйте|турбуйте ..1 мені|більше
    відмовив*|відмовил*|відмовля* ..2 від ..1 {meeting}
    відмовив*|відмовил* зустріча*|зустрітися|зідзвонюва*|говорити|розмовляти
    знову|вдруге|втретє|укотре|вкотре ..2 скасув*|перен*|відкла*|пропусти* ..2 {meeting}
    скасув*|перен*|відкла* ..2 {meeting} ..2 знову|вдруге|втретє
    немає|нема ..1 часу на {meeting}
  `,
  en: `
    avoid|avoids|avoided|avoiding|dodges|dodged|dodging ..3 {meeting}|us|phone
    won't|doesn't|didn't|never|not ..2 pick|picks|picking up
    ignores|ignored|ignoring ..2 {meeting}
    asks|asked|prefers|wants ..2 not to ..2 called|phoned|meet|disturbed
    stop calling|phoning
    don't call|phone|ring me|us|again
    do not call|phone|ring me|us|again
    refuses|refused|declines|declined ..2 to ..1 meet|talk|speak|see
    refuses|refused ..2 {meeting}
    again|second|third|another ..2 cancelled|canceled|postponed|declined|skipped ..2 {meeting}
    cancelled|canceled|postponed|declined|skipped|missed ..3 {meeting} ..3 again|second|third
    no time for|to ..1 {meeting}|talk
    didn't show|turn up again
    would ..1 rather|prefers|prefer|wants|asks ..1 not|to ..3 meet|talk|call|phone|come|discuss|see|speak
    rather|prefers ..1 not ..2 meet|talk|called|phone|come|discuss|see|speak
    no ..1 more calls|meetings|visits
    no ..1 calls|meetings|visits ..1 please|any|for|until
    nor ..2 talk|meet|call|speak ..3
    just|only ..1 write|email|emails|by|in ..1 please|from|now|mail|writing
    in writing only
    doesn't|does|won't|will|not ..2 want|wish ..1 to ..1 meet|talk|call|see|speak|discuss
    let's ..1 skip|drop|cancel|postpone ..2 {meeting}
    skip|skips|skipped|ducks|ducked|dodged ..2 {meeting}
    never|doesn't|didn't|not ..1 answers|answer|return|returns ..2 calls|call|phone|messages
    hangs|hung up
    busy ..2 every ..3
    had|has ..1 his|her|their secretary|assistant ..2 say|tell|cancel|answer|decline
    put|puts ..1 off ..2 {meeting} ..2 again|third|second
  `,
}

/** A meeting or call does not come about through him: once is nothing, twice running is a sign. */
export const putsOffMeeting: Meaning = {
  ru: `
    отменил*|перенес*|отложил*|сдвинул* ..3 {meeting}
    {meeting} ..2 отменил*|перенес*|отложил*|не состоял*
    не пришел|пришла|пришли|явился|явилась|приехал*
    не взял*|ответил* ..2 труб*|звон*
    не дозвон*
    не|вне ..1 сможет|может|сможем|могу|смогу ..2 встретиться|созвониться|приехать
    не до {meeting}
    отменяю|отменяем|отменяет|переношу|переносит|переносим|откладываем|откладывает|откладываю ..3 {meeting}
    {meeting} ..2 отменяю|отменяем|отменяет|переношу|переносит|переносим|откладываем|откладывает|откладываю
    на ..2 {meeting} ..1 не приду|придем|пойду|пойдем|приедем|приеду
  `,
  uk: `
    скасув*|перен*|відкла*|зсуну* ..3 {meeting}
    {meeting} ..2 скасув*|перен*|відкла*|не відбул*
    не прийшов|прийшла|прийшли|з'явився|з'явилась|з'явилася|приїхав|приїхала
    не взяв|взяла|відповів|відповіла ..2 слухавк*|дзвін*
    не додзвон*
    не ..1 зможе|може|зможу|можу ..2 зустрітися|зідзвонитися|приїхати
    не до {meeting}
  `,
  en: `
    cancels|cancelled|canceled|postpones|postponed|moved|moves|declines|declined|skipped ..3 {meeting}
    {meeting} ..2 cancelled|canceled|postponed|declined
    no show
    no-show
    didn't|never ..1 come|show|turn|appear
    did not ..1 come|show|turn|appear
    didn't ..1 pick|answer
    did not ..1 pick|answer
    no answer
    can't|cannot ..1 meet|talk|make
  `,
}
