import { joined, type Meaning } from '../lexicon.ts'
import { mood, rages } from './anger.ts'

/** Signs that a client is near boiling. Asked only of his own words and of what a journal tells of him. Source: S3. */

const sharp: Meaning = {
  ru: `
    сколько ..1 можно $
    сколько ..1 можно ждать|терпеть|тянуть|переделывать|повторять|просить|говорить|напоминать|объяснять|откладывать
    сколько ..1 раз ..2 повторять|говорить|просить|напоминать|объяснять|писать
    в который|какой ..1 раз
    уже|опять ..1 в третий|четвертый|пятый|десятый|сотый раз
    в третий|четвертый|пятый|десятый|сотый раз ..2 прошу|пишу|повторяю|объясняю|спрашиваю|одно
    , ?уже второй|третий|четвертый|пятый|десятый|сотый раз ?уже прошу|просим|пишу|пишем|повторяю|объясняю|спрашиваю|спрашиваем|напоминаю
    ^ ?уже второй|третий|четвертый|пятый|десятый|сотый раз ?уже прошу|просим|пишу|пишем|повторяю|объясняю|спрашиваю|спрашиваем|напоминаю
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
    опять|снова ..1 мимо|двойка|ерунда|чепуха|брак|промах|впустую
    опять|снова не то|туда|так|тот|та|те
    вы ..1 читаете|слышите|слушаете ..1 что
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
    никто ..3 не говорит|объясняет|сообщает|отвечает|спрашивает|предупредил*|предупреждает|сказал
  `,
  uk: `
    скільки ..1 можна $
    скільки ..1 можна чекати|терпіти|тягнути|переробляти|повторювати|просити|казати|говорити|нагадувати|пояснювати|відкладати
    скільки ..1 разів ..2 повторювати|казати|говорити|просити|нагадувати|пояснювати|писати
    вкотре|укотре ..3 прошу|пишу|повторюю|пояснюю|питаю|доводиться|те
    уже|вже|знову ..1 втретє|вчетверте|вп'яте|вдесяте|всоте
    втретє|вчетверте|вп'яте|вдесяте|всоте ..2 прошу|пишу|повторюю|пояснюю|питаю|те
    знову|знов|вкотре|укотре ..1 мимо|повз|дурниця|дурниці|брак|промах|марно
    знову|знов не те|туди|так|той|та|ті
    ви ..1 читаєте|чуєте|слухаєте ..1 що
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
    ніхто ..3 не каже|говорить|пояснює|повідомляє|відповідає|питає|попередив|попередила|попереджає|сказав
  `,
  en: `
    how many ..2 times ..1 must|should i|we
    how many ..2 times do|will i|we have|need
    how many ..2 times have i|we
    how many more|bloody|damn times
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
    had it ..1 up to
    have|had|has|i've|we've ..1 had it with
    up to my|the neck|ears|teeth|back with|of
    every|each week|month|time|day ..2 new|another|different ..2 excuse|story|tale
    another|more|any|further|only|your|these|those ..1 excuses
    lame|poor|feeble ..1 excuse|excuses
    spare|save|sparing me|us
    cock and bull
    taking|take the mick|mickey|piss
    having a laugh|giraffe
    pull|pulling the other one|leg
    beggars belief
    beyond a joke
    is ..2 a joke $
    what a joke|farce|shambles|mess|disgrace
    heads ..1 will|should roll
    end of my ..1 tether|rope|patience
    wits' ?end
    bunch of ..1 clowns|cowboys|amateurs|jokers
    not ..1 holding my|our breath
    don't hold your breath
    i've|we've been ..1 patient ..2 enough|long|far
    been more than patient
    still ..1 waiting , !for
    lost|losing|lose ..1 all|any|my|our faith|trust|confidence
    wasting my|our|everyone's
    blood boil
    driving|drives ..1 me|us ..1 mad|crazy|nuts|wall|bend
    hopping mad
    getting|gets on my|our nerves|wick
    couldn't organise|organize|run a
    last time i|we ..1 ask|use|order|recommend|trust|book|work|hire|write|say
    never again $
    formal complaint
    hear|hearing from ..1 our|my lawyer|lawyers|solicitor|solicitors
    instruct|instructing|instructed ..1 our|my|a lawyer|lawyers|solicitor|solicitors
    small claims
    trading standards
    unacceptable|intolerable|inexcusable|shambolic|woeful|dismal|abysmal|atrocious
    what on earth
    how dare
    enough already
    two|three|four|five|six|seven|ten|several|many|# times ..2 i've|we've|i|we|now ..2 asked|said|told|written|explained|called|begged|repeated|requested|reminded
    i've|we've|i|we ..2 asked|said|told|written|explained|begged|repeated|requested|reminded ..4 times
    am i|are we ..1 talking|speaking|writing to ..1 myself|ourselves|wall|walls|void|deaf|air
    are you ..1 people|lot ..1 listening|deaf|blind|asleep|awake
    talking|speaking to a|the|my brick|wall
    is ..1 anybody|anyone ..1 home|listening|awake
    nobody|no-one|none|never ..3 listens|listening|bothers|answers|replies|reads
    nobody|no-one|none ..1 tells|told|informs|informed|asks|asked|warned|explains ..1 me|us
    no one ..1 tells|told|informs|informed|asks|asked|warned|explains ..1 me|us
    you people|lot
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
      excuse me
      what on earth ..3 good|lovely|funny
      nobody|no-one|none ..3 answers ..2 door|bell
      told ..4 times ..2 better|bigger|more|as|the
    `,
  },
}

const cross: Meaning = {
  ru: `
    клиент|он|она|очень|явно|сильно|был|была|заметно|крайне ..1 зол|зла|злой|злая|злится|сердит*|раздражен*|недоволен|недовольна|взбешен*|возмущен*|возмущается
    , злой|злая|зол|зла|злые ,
    , злой|злая|зол|зла|злые $
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
    ^ жалуется|жаловался|жаловалась|пожаловался|пожаловалась
    ^ недоволен|недовольна|недовольны
    остался|осталась|остались недоволен|недовольна|недовольны
    недоволен|недовольна|недовольны ..1 тем|сроком|сроками|качеством|работой|отчетом|ценой|ответом|результатом|задержкой|нами|молчанием|видом|цветом|монтажом|сервисом|макетом
  `,
  uk: `
    клієнт|він|вона|дуже|явно|сильно|був|була|помітно|вкрай ..1 злий|зла|злиться|сердит*|роздратован*|незадоволен*|розлючен*|обурен*|обурюється
    , злий|зла|злі|лютий|люта ,
    , злий|зла|злі|лютий|люта $
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
    ^ незадоволен*|невдоволен*
    залишився|залишилась|залишилася|лишився|лишилась|лишилася незадоволен*|невдоволен*
    незадоволен*|невдоволен* ..1 тим|терміном|термінами|строками|якістю|роботою|звітом|ціною|відповіддю|результатом|затримкою|нами|мовчанням|виглядом|кольором|монтажем|сервісом|макетом
    ^ скаржиться|скаржився|скаржилась|скаржилася|поскаржився|поскаржилась|поскаржилася
  `,
  en: `
    was|is|sounded|sounds|seemed|seems|got|became|gets|very|clearly|visibly|quite|he's|she's ..1 angry|annoyed|irritated|upset|furious|unhappy|curt|displeased|frosty|impatient
    angry|annoyed|irritated|furious
    , upset|cross|unhappy|livid ,
    , upset|cross|unhappy|livid $
    shouted|shouting|yelled|yelling|snapped|swore|ranted
    raised ..1 voice
    hung|slammed up|phone|down ?on
    losing|lost ..1 temper
    answer*|reply|replies|replied|response|tone ..2 curt|curtly|coldly|sharply|terse|tersely|one|monosyllab*
    one-word|one-line answer|answers|reply|replies
    curt|curtly|terse|tersely
    less than ..1 happy|pleased|impressed|amused
    unhappy|displeased with|about|that
    not happy|pleased at|with|about|that
    not happy|pleased $
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

/** He says it himself: reproach, sarcasm, an end of patience. Plain business ("still not received", «недопустимые знаки») is none. */
export const irritated: Meaning = joined(sharp, rages)

/** The journal says of him that he is angry, or short. */
export const annoyed: Meaning = joined(cross, mood)
