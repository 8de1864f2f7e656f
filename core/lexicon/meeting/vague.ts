import type { Meaning } from '../lexicon.ts'
import { NOT_VAGUE } from './not-vague.ts'

/** Words that bind nobody. Source: S4 1.2. */

/** Words that bind nobody, in a decision or an action. */
export const vague: Meaning = {
  ru: `
    постара*|попробу*|попытае*|попытаюсь|пробуем|стараемся|попыта*
    при ..1 возможности|случае|желании|необходимости
    по ..1 возможности|ситуации|обстоятельствам|настроению|остаточному
    по ходу дела|пьесы|движения
    займемся|возьмемся|сделаем|приступим , когда|как
    по мере возможности|возможностей|сил|необходимости|надобности|поступлени*
    как ..2 руки|время|возможность|очередь|минутка|окно|окошко ..2 будет|появится|дойдут|дойдет|найдется
    вопрос|тему|тема|идею|идея ..1 проработать|изучить|обдумать|обмозговать|прорабатывается|изучается|обдумывается $
    проработать|изучить|обдумать|обмозговать ..1 вопрос|тему|варианты|идею $
    по ..1 ходу $
    как-нибудь|когда-нибудь|когда-либо
    где-нибудь|где-то ..1 в|к|на
    может чуть|немного позже
    если|ежели ..3 получится|выйдет|успеем|успеет|удастся|сложится|повезет|появится|найдется|хватит|дойдут
    если|как|когда ..2 получится|выйдет|сложится|повезет|успеем|успеет|успеется|удастся
    как|когда ..1 карта|получится
    как ..1 пойдет $
    как ..1 пойдет ,
    там|дальше ..1 как пойдет
    когда ..3 {loose_when}
    когда|как|если ..2 разгреб*|разбер*|раскида*|разгруз* ..2 дела|делами|завал|завалы|почту|с
    {vague_verb} ..2 по ходу|процессе|месту
    {vague_verb} в процессе
    ближе к ..1 делу|телу|весне|лету|осени|зиме|концу|середине|началу|праздникам|январю|февралю|марту|апрелю|маю|июню|июлю|августу|сентябрю|октябрю|ноябрю|декабрю|году|сезону|сроку|сдаче|запуску|открытию
    по обстановке
    если|когда ..4 в|во настроении|духе
    там|дальше|время ..1 видно|покажет|посмотрим|решим
    будет видно
    в ..1 обозримом|ближайшем|скором|будущем|дальнейшем
    в|на ?далекой|дальней|ближайшей|отдаленной будущее|перспективе|перспективу
    со временем
    на ..1 днях|досуге
    потом|попозже|позже ..1 {vague_verb}
    {vague_verb} ..3 потом|попозже|позже
    рано или поздно
    возможно|может|наверное|наверно|вероятно|видимо
    надо ..1 бы
    стоило|стоит бы
    было бы ..2 хорошо|неплохо|здорово|правильно
    хорошо ..1 бы
    желательно
    уточняется|уточнить ..1 позже|потом
    в ..1 рабочем порядке
    держим ..2 в голове|уме
    иметь|имеем ..1 в ..1 виду
    рассмотрим|рассмотреть ..2 возможность|вариант
    по-хорошему
    будем|буду ..1 думать|смотреть|решать|разбираться|посмотреть $
    кому ..2 удобн*|не лень
    кто ..1 свобод*|сможет|успеет|будет
    у кого ..2 время|руки|минутка
    начать думать
    продолж* ..2 думать|обсужд*|мониторить|наблюдать
    тбд|tbd
    более-менее
    разобраться|подумать|обсудить ..2 отдельно
    скорее всего
    надеемся|надеюсь|надеется|надеются ..1 , ..2 {we_do}|{inf}|получит*|выйдет|удаст*
    не ..1 торопясь|спеша
    пораньше|поскорее|побыстрее
    держать ..2 руку
    если|ежели ..3 останутся|найдутся|появятся|будет|будут ..1 деньги|время|силы|бюджет|желание|настроение|люди
  `,
  uk: `
    постара*|спробує*|спробую*|спробува*|намага*|пробуємо|стараємось|стараємося
    у|в міру надходження ..1 інформації|даних|новин|відомостей
    питання|тему|тема|ідею|ідея ..1 опрацювати|вивчити|обдумати|опрацьовується|вивчається|обдумується $
    опрацювати|вивчити|обдумати ..1 питання|тему|варіанти|ідею $
    візьмемось|візьмемося|займемось|займемося|зробимо , коли|як
    за|по ..1 можлив*|змоги|нагоди|потреби|бажання|змозі
    у|в|по ..1 міру|мірі|ситуації|настрою
    {we_do}|{vague_verb} ..3 по ходу
    по ходу ..3 {we_do}|{vague_verb}|видно
    якось|колись|як-небудь|коли-небудь
    десь ..1 у|в|на|до
    якщо|як|коли ..3 вийде|складеться|пощастить|вдасться|встигнемо|встигне|з'явиться|знайдеться|вистачить|дійдуть
    як|коли ..1 піде|карта|вийде
    якщо|як ..2 буде|лишиться|залишиться|з'явиться ..1 час|гроші|сили|бюджет|бажання|нагода|можливість
    коли ..3 {loose_when}
    коли|як|якщо ..2 розгреб*|розбер*|розкида*|розвантаж* ..2 справи|справами|завал|завали|пошту|з|із
    {vague_verb} ..2 по ходу|процесі|місцю
    {vague_verb} у|в процесі
    ближче до ..1 діла|справи|тіла|весни|літа|осені|зими|кінця|середини|початку|свят|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|року|сезону|строку|здачі|запуску|відкриття
    за обставинами
    якщо|коли ..4 в|у гуморі|настрої
    там|далі|час ..1 видно|покаже|побачимо|вирішимо
    буде видно
    у|в|на ..1 майбутньому|подальшому|найближчому|майбутнє
    у|в|на ?далекій|дальшій|найближчій|віддаленій перспективі|перспективу
    з часом
    цими|днями ..1 днями
    на ..1 дозвіллі
    потім|пізніше|згодом ..1 {vague_verb}
    {vague_verb} ..3 потім|пізніше|згодом
    рано чи пізно
    можливо|може|мабуть|певно|напевно|ймовірно|либонь ..4 {we_do}|*ться|*ють|*ять|*ить|*ає|*ує|*іє|буде|будуть|у|в|на|до|після|треба|варто|доведеться
    {we_do}|*ться|*ить|буде|будуть ..4 можливо|може|мабуть|певно|напевно|ймовірно|либонь
    треба|варто|слід ..1 б|би
    треба|варто|слід було б|би
    було б|би ..2 добре|непогано|чудово|правильно
    добре ..1 б|би|було
    бажано
    уточнюється|уточнити ..1 пізніше|потім
    у|в ..1 робочому порядку
    будемо|буду ..1 думати|дивитися|дивитись|вирішувати|розбиратися|розбиратись|міркувати $
    тримаємо ..2 в|у голові|умі
    маємо|мати ..1 на ..1 увазі
    розглянемо|розглянути ..2 можливість|варіант
    по-доброму
    кому ..2 зручн*|не ліньки
    хто ..1 вільн*|зможе|встигне|матиме
    у кого ..2 час|руки|хвилинка
    почати думати
    продовж* ..2 думати|обговор*|моніторити|спостерігати
    тбд|tbd
    більш-менш
    скоріш|швидш* за все
    не ..1 поспішаючи|кваплячись
    раніше|швидше ..1 якщо
    треба|варто|слід ..1 буде ..2 подумати|подивитися|подивитись|поговорити|обдумати|поміркувати
    хтось ..2 {vague_verb}|подзвонить|зателефонує|зробить|подивиться|напише|займеться
    якщо ..1 не ..1 забу*
    в|у ідеалі
    орієнтовно|приблизно ..1 у|в|на|десь|навесні|восени|влітку|взимку
    на зв'язку $
    уточнюється|уточнюються|узгоджується|з'ясовується|вирішується
    прагнути|прагнемо ..1 до
    узяти|взяти|прийняти|беремо ..1 до відома
    щойно ..3 {loose_when}|хвилька|нагода|час|руки
    активізувати|посилити|поглибити|покращити|поліпшити|оптимізувати|інтенсифікувати ..4
    роботу ..1 загалом
    хотілося|хотілось|хочеться б|би ..4
    за ..1 наявності ..1 коштів|часу|бюджету|людей|сил|грошей
    найближчим|ближчим часом
    невдовзі|незабаром|скоро
    думатимемо|думаємо|поміркуємо|метикуємо ..2 щодо|про|над
    приділити|приділяти|приділимо ..2 увагу|уваги
    хай|нехай ..1 поки ..2
    поки ..1 повисить|висить|почекає|хай|нехай
    маємо ..1 надію ..2
    сподіваємось|сподіваємося|сподіваюся|сподівається|надіємося ..1 , ..2 {we_do}|{inf}|вийде|вдасться
    прикинути|прикинемо ..2 якось|при|на
    у|в|на ..1 принципі|загалом ..2 {we_do}
    десь ..1 на|в|у|до ..1 тижні|місяці|зимою|весною|навесні|восени
    десь|приблизно ..1 наступного|цього|того
    ближчим ..1 часом
    коли|як ..1 руки|буде|матимемо|матиме ..2 дійдуть|час|змога|нагода|можливість|натхнення
    по|за можливості|змозі|нагоді
    при ..1 нагоді|потребі|змозі
    треба|варто|слід ..1 якось|колись|згодом
    хтось|хтось-то ..2 з|із ..1 нас|наших|них|команди
    як ..1 буде|матимемо|знайдеться ..1 час|змога|можливість|нагода
    потроху|поступово|помаленьку ..2
    моніторити|відстежувати|тримати ..2 ситуацію|руку
    слідкувати|стежити ..1 за ..1 ситуацією
    по|за ситуації|ситуацією
    не ..1 на ..1 часі
    подивитися|подивитись|глянути|гляньмо ..1 якось|при
    як-небудь|де-небудь|хто-небудь ..1
  `,
  en: `
    try|tries|trying|attempt|attempts ..1 to
    if ..1 possible|feasible|convenient|needed|necessary|practical
    if|when ..3 time|chance|moment|capacity|gap|spare|free|allows|permits|can
    if|when|once ..3 gets|get ..1 to|round|around|time|chance|moment|minute|gap|capacity|hand|hands|hour
    when|once ..3 gets ..2 quiet|quieter|calm|calmer|easier
    as ..2 time|capacity|budget|weather|work|workload allows|permits
    as|when ..1 i|we|they|he|she|somebody|someone ..1 can|may
    where ..1 possible|practicable
    when ..3 {loose_when}
    once ..1 he|she|they|we|you|i|things ..1 have|has|had|find|finds|get|gets|got|settle|settles|quieten|calm ..2 {loose_when}|down
    at some point|stage
    time will tell
    turn|get|come|return ..1 to|back ..2 when|once
    keep|keeps|kept ..1 thinking|looking|pondering|talking
    is|are|put|stay|stays|remain|remains ..1 on hold
    get|gets|got|getting ..1 round|around ..1 to
    to ..1 be looked ..1 into|at $
    needs ..1 looking|looked ..1 into|at $
    ought to|should ..2 get|sit|come ..1 together ..2
    some time $
    as|when ..2 information|news|details|facts ..2 comes|come|arrives|arrive|emerges|emerge|in
    some day|point|stage
    once ..2 things|dust|everybody|everyone
    one will see
    have a look
    pretty soon
    sometime|someday|somehow|eventually
    sooner or later
    in due course|future
    in ..2 near|foreseeable future
    we'll|let's|i'll|they'll ..1 see|think !it|them|him|her|you|the|a|an|this|that|these|each
    we will|let's|will ..1 see|think !it|them|him|her|you|the|a|an|this|that|these|each
    wait and see
    see how
    tbd|tba|tbc
    to be ..1 decided|discussed|determined|defined|seen|confirmed|clarified|advised
    one|we will|shall see
    keep ..3 in mind|eye|radar|open
    bear in mind
    consider|considers|considering
    perhaps|maybe|possibly|probably|hopefully|ideally|presumably|potentially
    should ..2 probably|really|perhaps|maybe
    would ..1 be ..1 nice|good|great|ideal|better
    it ..1 would|might be
    unless ..6 comes|gets|busy|changes|happens
    all ..1 being ..1 well
    more ..1 or ..1 less
    roughly|around ..3 if
    whenever !the|a|an|our|your|their
    whoever
    somebody|someone ..2 should|could|will|has|finds|to
    no rush|hurry
    as ..2 appropriate|necessary|needed|required
    play ..2 by ear
    closer|nearer to ..1 spring|summer|autumn|winter|christmas|end|middle|start|time|january|february|march|april|may|june|july|august|september|october|november|december|season|launch|opening|date|day|year|easter
    if|when ..4 the mood
    back to ..3 later|again|sometime|some
    another time|day
    explore|explores
    down the line|road
    touch base
    circle back
    sleep on it
    mull|mulls ..1 over
    towards the end
    time|capacity|weather|budget permitting
    cross that|the bridge
    with any|a luck
    in principle
    best ..1 effort*
    endeavour|aim|aims|hope|hopes to
    {we}|they|everyone|everybody|both|all ..3 to|will|should|must ..2 be ..1 more|less careful|attentive|quick|active|slow
    everyone|everybody|all|each does|do|to ..1 their|his|its bit|best|share
    ^ some|several ..2 calls|steps|measures ..3
    needs|wants|deserves|requires ..2 some ..1 love|thinking|thought|attention|care|study
    needs|wants|takes|calls ..1 for ..1 thinking|thought|reflection|study|consideration|clarification|looking
    needs|want ..1 further|more ..1 thinking|thought|study|work|discussion|consideration|looking
    have ..2 go at
    {we}|they|he|she ..1 have|has|had|need|needs ..1 another ..1 think|look
    look ..2 into ..2
    ^ think ..1 about|over|of|what
    to|will|we'll|let's|i'll think ..2 about|over|of|on|what|some
    thinks|thinking ..2 about|over
    on|in ..1 the|our radar|backburner|back-burner|pipeline
    stay|keep|stays|keeps|remain ..1 in ..1 touch|contact|loop
    keep|keeping|under ..3 eye|review|observation|touch|mind
    as far|soon|much|well as ..2 feasible|possible|practicable|practical|we|can|time
    at|on|for|to|until ..1 another|other|later occasion|opportunity|time|day|stage|date
    another|other|later occasion|opportunity|time|day|stage|date $
    wouldn't hurt|harm ..1 to
    could|should|ought ..1 be ..1 tried|looked|considered|thought|explored
    preferably ..2
    take|takes|taking ..1 measures|steps|action|care
    deal|deals|dealt ..2 with ..4 day|later|time|point|stage|soon
    one day|time|fine
    one|some of ..1 these|those|the days|months|weeks|evenings
    to ..1 be ..1 named|announced|arranged|specified|continued $
    later ..1 on
    improve|better|strengthen|optimise|optimize|intensify|boost|deepen|foster|raise ..1 the|our|its ..1 service|quality|communication|cooperation|contact|awareness|processes|relations|visibility
    work|works ..1 on|more|harder ..1 actively|closely|mistakes|quality|communication
    pay|pays|give ..2 attention|heed ..2 to
    do|does|doing something|what ..2 about|can|could
    do|does|doing ..1 our|their|its|his|her best|utmost
    when ..1 ready|possible|convenient|suitable|free|needed|done|necessary
    whichever|whatever way|works ..2
    it'd|it would|wouldn't|would ..1 be ..1 nice|good|great|wise|better|useful|bad
    put|shelved|parked|left|moved ..1 off|aside|away ..1 indefinitely|for|until ..1 further|now|later
    indefinitely
    until|till further notice
    for ..1 now $
    for later $
    in|with time|luck $
    figure|work|sort|find ..1 it|this|that|something|them ..1 out ..2 nearer|closer|later|as|when|on
    nearer the time
    or later $
    sort out ..1 the
    make|take|makes|takes ..1 a|into ..1 note|account
    don't be ..1 slow|late
    as|when|if ..1 and ..1 when
    if ..2 anybody|anyone|somebody|someone ..3 remembers|finds|has|gets|can|feels|wants
    capacity|time|weather|budget|resources ..1 permitting|allowing
    at ..2 leisure|convenience
    by ..1 and|large by
    give ..1 it|this|that ..1 some ..1 thought|think
    god|weather|power|funds|health|fate|luck willing|permitting
    deo volente
    inshallah|insha'allah
    if|when ..1 the ..1 gods|stars|weather|spirit ..2 align|smile|allow|allows|moves
    as ..1 and|best ..2 can
    when|if things calm|settle|quieten
    something|anything ..1 along|like|of ..1 lines|sort
    if|when|once|as ..2 there|there's|we|they ..3 budget|money|cash|funds|appetite|energy|will|headroom
    if|when ..2 feels|feel like|up
  `,
  except: NOT_VAGUE,
}
