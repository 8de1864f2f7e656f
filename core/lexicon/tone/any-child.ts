import type { Meaning } from '../lexicon.ts'

/** The reader is measured by those who know better, by what would have spared the question, by what papers and experts are for. Source: S3 manager types. */

/** Who would know it, so that whoever does not is a fool. */
const LEARNER = {
  ru: 'ученик*|школьник*|стажер*|практикант*|первокурсник*|студент*|бабушк*|тещ*|подмастерь*|дворник*|внук*|дочк*|дочь|сын*|ребен*|дети|собака|кот|кошка',
  uk: 'учень|учні|учня|школяр*|стажер*|практикант*|першокурсник*|студент*|бабус*|тещ*|підмайст*|двірник*|онук*|доньк*|син*|дитин*|діти|собака|пес|кіт|кішка',
  en: 'apprentice|apprentices|trainee|trainees|student|students|schoolboy|schoolgirl|schoolchild|pupil|beginner|novice|toddler|layman|amateur|fresher|undergraduate|freshman|grandmother|gran|granny|nan|son|daughter|nephew|niece|dog|cat|six-year-old|ten-year-old|five-year-old|cleaner|intern',
}
const KNOWS = {
  ru: 'понимает|понимают|знает|знают|умеет|умеют|видит|справил*|сообразил*|разобрал*|сообразит|разберется|понял|поняла|догадал*|догадается',
  uk: 'розуміє|розуміють|знає|знають|уміє|вміє|бачить|упорал*|впорав*|втямить|втямив|розбереться|розібрал*|зрозумів|зрозуміла|здогадал*|здогадається',
  en: 'understands|understand|knows|know|gets|grasps|sees|see|manages|realises|realizes|realise|realize',
}
/** What one is told to have read. */
const LETTERS = {
  ru: 'вложение|вложении|письмо|письма|договор|договора|инструкци*|страниц*|смету|смете|чертеж*|паспорт*|памятк*|таблиц*|руководств*|сайт|каталог*|условия',
  uk: "вкладення|вкладенні|лист|листа|угоду|угоди|договір|інструкці*|сторінк*|кошторис*|креслення|паспорт*|пам'ятк*|таблиц*|посібник*|сайт|каталог*|умови",
  en: 'attachment|attachments|email|e-mail|letter|contract|manual|instructions|page|quote|drawing|leaflet|sheet|guide|website|catalogue|terms|label|handbook|offer|brochure',
}

export const anyChild: Meaning = {
  ru: `
    кто|тот ..2 хоть|хотя раз|немного|чуть|сколько-нибудь|слегка ..8 такого|такое|так|это|этого ..2 не спрос*|спраш*|скаж*|напиш*|попрос*|предлож*|потреб*
    кто|тот ..2 хоть|хотя раз|немного|чуть|слегка ..6 , ?тот ..2 знает|поймет|понимает|подтвердит|скажет|видит
    для этого|того|чего ..5 ?и пишут|пишутся|существуют|существует|придуманы|придумали|прикладывают|составляют|печатают ..3 ${LETTERS.ru}|специалист*|мастера|профессионал*|инженер*
    для этого|того ..4 ${LETTERS.ru}|специалист*|мастера ?и пишут|пишутся|существуют|существует|придуманы|придумали|прикладывают|составляют|печатают
    достаточно|довольно|хватило было|бы ..3 прочитать|прочесть|дочитать|пролистать|почитать|полистать
    достаточно|довольно|хватило|стоило было|бы|вам|лишь|только ..2 заглянуть|посмотреть|взглянуть|глянуть|открыть ..3 ${LETTERS.ru}
    мне|нам ..1 казалось ..5 понятно|ясно|очевидно $
    {we} ..1 думал*|полагал*|считал*|надеял* ..4 уже|и|давно|это ..2 понятно|ясно|очевидно|понимаете|поняли $
    не ..1 надо|нужно|требуется|обязательно|обязательно ..1 быть ..3 , чтобы понять|видеть|знать|догадаться|сообразить|увидеть|понимать
    , вот ведь|уж ..1 неожиданность|сюрприз|диво|новость|открытие|удивительно
    , ?подумать ?только какая|какой неожиданность|сюрприз|открытие $
    следующий|следующем ?раз ..2 сначала|сперва|все-таки|хотя|прежде ..2 прочтите|прочитайте|почитайте|откройте|загляните|подумайте|посчитайте|дочитайте|изучите
    сначала|сперва ..1 прочтите|прочитайте|почитайте|дочитайте|изучите ..5 , ..1 а ?уже ?уж потом|затем|после
    даже|мой|моя|у|наш|наша ..1 {we}|меня|нас|мой|моя|наш|наша|самый|первый ..1 ${LEARNER.ru} ..3 это|этого|такое|такую|разницу ${KNOWS.ru}
    мой|моя|наш|наша|даже ..1 ${LEARNER.ru} ..3 ${KNOWS.ru} ..1 это|такое
    даже ..1 мой|наш|моя|наша|ребенок|школьник|собака|кошка ..2 ${KNOWS.ru} ..1 , что|как|где
    ^ ?на этому|это|такому ..1 учатся|учат|учились|учился ..2 годами|лет|годы|десять|пять|институт*|вуз*
    учатся|учат|учились|учился ..1 этому|годами ..3 , ?так
    матчасть|матчасти
    учите|подтяните|изучите|освежите|повторите матчасть|азы|школьн*
    надо|нужно|полезно|пора|неплохо|желательно ..2 знать|понимать|изучить|выучить ..1 азы|элементарн*|такие|хотя ..1 вещи|бы
    это знают|понимают|умеют|известно ..1 все|всем|каждый ..1 , ..1 кроме
    вы ..1 бы|б ..1 знали|увидели|поняли|заметили ..3 , если|открой|прочти
    вопрос|вопроса|вопросов|письма|переписки ..2 не|бы ..1 не|бы ..1 возник*|было|возникало|понадоб* , ?если|открой|прочти
    если бы {you} ..2 открыли|прочитали|прочли|дочитали|заглянули|вникли|послушали|слушали|внимательн* ..6
    открой|прочти|прочитай|загляни {you} ..8 бы
    прежде чем|перед тем|до того , ..1 как|чем ..1 спрашивать|писать|звонить|жаловаться|возмущаться|спорить ..4 прочесть|прочитать|прочитайте|посмотрите|изучите|загляните|почитайте|посмотреть|изучить|заглянуть|разобраться|подумать
    прежде|перед ..1 чем|тем ..1 спрашивать|писать|звонить|жаловаться|возмущаться|спорить , ..4 прочесть|прочитать|прочитайте|посмотрите|изучите|загляните|почитайте|посмотреть|изучить|заглянуть|разобраться|подумать
    физика|физики|математика|математики|арифметика|арифметики|химия|химии|биология|геометрия ..2 первый|второй|третий|четвертый|пятый|шестой|седьмой|первого|второго|третьего|пятого|шестого|седьмого|начальн* ..1 класс*|школ*
    таблица умножения
    это ..2 азы|азбука|букварь|арифметика|школьная
    предоставьте|оставьте|доверьте ..4 тем , ?кто|профессионал*|специалист*|мастер*|знающ*|умеющ*
    {we} ..4 двадцать|тридцать|сорок|десять|пятнадцать|# лет ..4 , ..1 так|поверьте|позвольте|знаю|мне|уж|уж-то
    надо|нужно|стоит|приходится ли|говорить|объяснять|напоминать|пояснять ..1 говорить|объяснять|напоминать|пояснять , ..1 что
    излишне|лишне|смешно|странно|неловко ..1 говорить|напоминать|объяснять|пояснять
    если ..3 читать|прочитать|прочесть|посмотреть|смотреть ..1 внимательн*|вдумчив*|глазами|целиком
    если ..3 внимательн*|вдумчив* ..1 читать|прочитать|прочесть|посмотреть|смотреть|прочитаете|прочтете|посмотрите
    читайте|перечитайте|прочтите|прочитайте ..1 внимательнее|внимательно|еще|вдумчиво|глазами
    для тех , кто ..2 не ..1 понял|понимает|знает|читал|слышал
    объясняю|повторяю|поясняю ..1 медленно|популярно|доступно|пальцах|специально|персонально|третий|второй|последний
    на пальцах объясн*|поясн*
    объясн* ..2 на пальцах
    вам ..1 простительно|невдомек
    откуда ..1 вам ..1 знать
    вы ..1 не ..1 специалист|профессионал|строитель|технолог|инженер|юрист|поэтому|обязаны ..3
    где уж вам
  `,
  uk: `
    хто|той ..2 хоч|бодай раз|трохи|трішки ..8 такого|таке|так|це|цього ..2 не пита*|скаж*|напиш*|попрос*|запропон*|вимага*
    хто|той ..2 хоч|бодай раз|трохи|трішки ..6 , ?той ..2 знає|зрозуміє|розуміє|підтвердить|скаже|бачить
    для цього|того|чого ..5 ?і|й пишуть|пишуться|існують|існує|придумані|придумали|додають|складають|друкують ..3 ${LETTERS.uk}|фахівц*|спеціаліст*|майстри|професіонал*|інженер*
    для|на цього|те|того ..4 ${LETTERS.uk}|фахівц*|спеціаліст*|майстри ?і|й пишуть|пишуться|існують|існує|придумані|придумали|додають|складають|друкують
    досить|достатньо|вистачило було|б|би ..3 прочитати|дочитати|погортати|почитати
    досить|достатньо|вистачило|варто було|б|би|вам|лише|тільки ..2 зазирнути|подивитися|глянути|поглянути|відкрити ..3 ${LETTERS.uk}
    мені|нам ..1 здавалося|здавалось ..5 зрозуміло|ясно|очевидно $
    {we} ..1 думав|думала|думали|вважав|вважала|вважали|сподіва* ..4 уже|вже|і|давно|це ..2 зрозуміло|ясно|очевидно|розумієте|зрозуміли $
    не ..1 треба|потрібно|обов'язково ..1 бути ..3 , щоб|аби зрозуміти|бачити|знати|здогадатися|здогадатись|втямити|побачити|розуміти
    , от|ото|ото ?ж ?вже ?така несподіванка|дивина|диво|новина|відкриття $
    , ?подумати ?тільки яка|який|яке несподіванка|сюрприз|відкриття $
    наступного|надалі ?разу ..2 спершу|спочатку|все-таки|хоча|перше ..2 прочитайте|почитайте|відкрийте|зазирніть|подумайте|порахуйте|дочитайте|вивчіть
    спершу|спочатку ..1 прочитайте|почитайте|дочитайте|вивчіть ..5 , ..1 а ?вже потім|тоді|після
    навіть|мій|моя|у|в|наш|наша ..1 {we}|мене|нас|мій|моя|наш|наша|перший ..1 ${LEARNER.uk} ..3 це|цього|таке|різницю ${KNOWS.uk}
    мій|моя|наш|наша|навіть ..1 ${LEARNER.uk} ..3 ${KNOWS.uk} ..1 це|таке
    навіть ..1 мій|наш|моя|наша|дитина|школяр|собака|кішка ..2 ${KNOWS.uk} ..1 , що|як|де
    ^ ?на цьому|цього|це|такого ..1 вчаться|учаться|вчать|учать|вчилися|вчився ..2 роками|років|роки|десять|п'ять|інститут*
    вчаться|учаться|вчилися|вчився ..1 цього|цьому|роками ..3 , ?тож|тому
    матчастина|матчастину|матчастини
    учіть|вчіть|підтягніть|вивчіть|освіжіть|повторіть матчастину|ази|шкільн*
    треба|потрібно|корисно|час|незле|бажано ..2 знати|розуміти|вивчити ..1 ази|елементарн*|такі|хоча ..1 речі|б
    це знають|розуміють|вміють|відомо ..1 усі|всі|всім|усім|кожен ..1 , ..1 крім|окрім
    ви ..1 би|б ..1 знали|побачили|зрозуміли|помітили ..3 , якби
    питання|питань|листа|листування ..2 не|б|би ..1 не|б|би ..1 виник*|було|знадоб*|треба , ?якби
    якби {you} ..2 відкрили|прочитали|дочитали|зазирнули|вникли|послухали|слухали|уважн* ..6
    перш ніж|як ..1 питати|писати|дзвонити|телефонувати|скаржитися|обурюватися|сперечатися , ..4 прочитати|прочитайте|подивіться|вивчіть|зазирніть|почитайте|подивитися|вивчити|зазирнути|розібратися|подумати
    перед тим , ..1 як ..1 питати|писати|дзвонити|телефонувати|скаржитися|обурюватися|сперечатися ..4 прочитати|прочитайте|подивіться|вивчіть|зазирніть|почитайте|подивитися|вивчити|зазирнути|розібратися|подумати
    фізика|фізики|математика|математики|арифметика|арифметики|хімія|хімії|біологія|геометрія ..2 перший|другий|третій|четвертий|п'ятий|шостий|сьомий|першого|другого|третього|п'ятого|шостого|сьомого|початков* ..1 клас*|школ*
    таблиця множення
    це ..2 ази|абетка|буквар|арифметика|шкільна
    залиште|лишіть|довірте|полиште ..4 тим , ?хто|професіонал*|фахівц*|майстр*|знавц*
    {we} ..4 двадцять|тридцять|сорок|десять|п'ятнадцять|# років ..4 , ..1 тож|повірте|дозвольте|знаю|мені|тому
    треба|потрібно|варто|доводиться ..1 казати|говорити|пояснювати|нагадувати , ..1 що
    зайве|смішно|дивно|незручно ..1 казати|говорити|нагадувати|пояснювати
    якщо ..3 читати|прочитати|подивитися|дивитися ..1 уважн*|вдумлив*|очима|повністю
    якщо ..3 уважн*|вдумлив* ..1 читати|прочитати|подивитися|дивитися|прочитаєте|подивитеся
    читайте|перечитайте|прочитайте ..1 уважніше|уважно|ще|вдумливо|очима
    для тих , хто ..2 не ..1 зрозумів|розуміє|знає|читав|чув
    пояснюю|повторюю ..1 повільно|популярно|доступно|пальцях|спеціально|персонально|втретє|вдруге|востаннє
    поясн* ..2 на пальцях
    вам ..1 простимо|невтямки
    звідки ..1 вам ..1 знати
    ви ..1 не ..1 фахівець|професіонал|будівельник|технолог|інженер|юрист|тому|зобов'язані ..3
    де вже вам
  `,
  en: `
    any|every|even ..4 ${LEARNER.en} ..1 could|would|can|will|might ..1 have|tell|see|explain|know|spot|understand
    any|every|even ..2 ${LEARNER.en} ..2 ${KNOWS.en}
    my|our ..1 ${LEARNER.en} ..1 ${KNOWS.en} ..1 this|that|it
    anyone|anybody|whoever|everyone|everybody ..1 with ..2 eyes|brain|brains|sense|experience|knowledge|clue|understanding
    anyone|anybody|everyone|everybody ..1 in|who ..3 trade|business|industry|knows|worked|held|works ..3 would|could|will|can have|tell|told|know|confirm
    any|every|anyone|anybody ..2 could|would|might ..1 have ..1 told you
    you'd|you ..1 would|have ..1 have|known known|noticed|seen|found|realised|realized|understood ..3 had|if|you|you'd|opened|read
    had|if you ..2 opened|read|studied|bothered ..6 , you|you'd|we|this ..2 know|known|seen|not|wouldn't|asked|noticed
    that's|that|this|it is|what|precisely|exactly ..2 instructions|manual|manuals|guide|guides|faq|attachment|specialists|professionals|experts|contracts|drawings ..1 is|are ..1 for
    that's|that|this|it is|what|precisely|exactly ..2 manual|leaflet|guide|attachment|contract|drawing ..1 is for
    look|glance ..5 would|might|could have ..1 sufficed|answered|settled
    look|glance ..5 would|might|could have ..1 spared|saved ..1 us|you|everyone|everybody
    look|glance ..5 would|might|could have ..1 told|shown you
    thought|assumed|believed|hoped ..3 that|this|it|much ..1 was|were ..2 clear|obvious|understood|plain by|after|from|enough|already
    thought|assumed ..1 {we} ..2 had|made|been ..3 clear
    that much was|is|should ..2 clear|obvious|plain|understood
    hardly|doesn't|not|shouldn't|didn't|n't takes|take|need|require|be ..1 a|an ..2 engineer|genius|expert|scientist|degree|phd|professor|specialist|chemist|architect|plumber|einstein|doctorate|detective ..2 see|know|realise|realize|understand|grasp|notice|spot
    doesn't|not take|need|require ..1 a|an ..1 genius|degree|phd|einstein|rocket|doctorate
    words of one syllable
    as|being|for a|an ..2 layman|layperson|amateur|non-specialist|non-expert|layperson ..3 you
    you ..4 as|being|a|an ..1 layman|layperson|amateur|non-specialist|non-expert
    you|one|client|clients|customer|customers ..1 can't|cannot|couldn't|not|hardly ..1 be ..1 expected to know|see|understand|judge|grasp|appreciate|follow
    perhaps|maybe ..1 next ..1 time ..4 will|could|can|might read|listen|think|consult
    next time ..2 your|you|somebody|someone ..5 read|listen|think|consult ..4 before|first|properly|beforehand
    next time ..1 read|listen|think|consult|open ..3 before|first|properly|${LETTERS.en}
    ^ there's|there ?is a reason ..1 why|that ..2 people|we|professionals|experts|craftsmen|engineers|electricians|plumbers|one|others ..1 train|trains|study|studies|learn|learns|hire|pay
    people train|study ..2 years ..1 for|to
    if you knew|understood ..8 you ..1 wouldn't|would ..2
    if you knew|understood ..1 anything|thing|first|the|even|how ..4
    known to|by everyone|everybody|all|anyone ..1 but|except you
    everyone|everybody|anyone but|except you ..1 knows|sees|understands|seems
    it's|that's|is|just|pure basic|elementary|simple|plain physics|chemistry|arithmetic|maths|logic|biology
    hardly|scarcely|barely needs|need ..1 saying|to|be|mentioning|explaining|said|say|stating
    needless|superfluous|unnecessary to say|add|explain|mention
    perhaps|maybe|might|could|should|ought|please you|it ..2 read|look|check|consult|study ..4 before ..1 asking|writing|calling|complaining|ringing
    read|look|check|consult|study ..5 before ..1 asking|writing|calling|complaining|ringing|you ..1 ask|write|complain
    if you|one ..1 look|read|check|study ..3 closely|carefully|properly|attentively ,
    if you|one ..1 look|read|check|go|study ..3 closely|carefully|properly|attentively|again you
    leave ..3 to ..1 those|people|the|us ..1 who|professionals|experts|pros|specialists|craftsmen
    {we} ..1 been doing|in|making ..3 years ..1 , ?and so|believe|trust|let
    basic|elementary|simple|primary|grade|school physics|chemistry|maths|math|arithmetic|grammar|geometry|biology|logic
    for|to those ..1 who ..2 not|didn't|don't|haven't|missed ..1 read|listen|understand|know|get|paying|follow
    words|language of ..1 one|two ..1 syllable
    spell ..1 it|this out ..1 for|once|slowly|again
    let me|us spell|break it|this out|down ..1 for|so
    how ..1 would|should|could|can you ..1 know|understand
    you|you're ?are not a|an professional|expert|builder|engineer|lawyer|technician|printer , ..1 so
    i|we thought|assumed|hoped|believed ..3 was|been ..1 clear|obvious|understood|settled ..1 by|long
  `,
  except: {
    ru: `
      чтобы|чтоб ..2 даже ..6
      чтобы|так , ..2 даже|любой ..6
      для ..1 ребен*|детей|школьник*|студент* ..6
      пусть|попросите|спросите ..2 ваш* ..6
      ваш* ..1 сын*|дочк*|дочь|внук*|бабушк* ..6
    `,
    uk: `
      щоб|аби ..2 навіть ..6
      для ..1 дітей|дитин*|школяр*|студент* ..6
      ваш* ..1 син*|доньк*|онук*|бабус* ..6
    `,
    en: `
      so|that ..2 any|every|even ..8
      your ..2 ${LEARNER.en} ..6
      look|glance ..5 have told|shown us
      any|every|the ..1 student|students|trainee|trainees|apprentice ..1 can|will|could see ..2 at|on|in|from|the
    `,
  },
}
