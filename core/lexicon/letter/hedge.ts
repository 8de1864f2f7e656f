import type { Meaning } from '../lexicon.ts'

/** A no that is hedged until it is none. Source: S3, soft power. */

export const hedge: Meaning = {
  ru: `
    как-то|что-то не очень
    трудновато|сложновато|тяжеловато ..1 будет|получается|выходит
    скорее всего ..4 не
    не ..3 скорее всего
    вряд ли
    навряд ли
    едва ли
    наверное|наверно|вероятно|видимо|похоже|пожалуй|боюсь|возможно ..5 не {can}|получится|выйдет|удастся|успеем|сможем|успею
    не получится|выйдет|удастся|успеем|сможем ..3 наверное|наверно|видимо|похоже|возможно
    как знать
    вдруг ..4 получится|успеем|проскочим|выйдет|повезет|удастся
    может ..3 получится|успеем|выйдет|проскочим|как-нибудь|как-то|удастся|впихнем|втиснем|найдем
    попробуем|попробую|постараемся|постараюсь|поищем|поищу ..4 что-нибудь|что-то|как-нибудь|как-то|все|но|хотя|конечно|втиснуть|впихнуть
    не ..1 уверен* ..3 что|получится|сможем|успеем
    {we} ..3 как бы не
    не ..1 очень|совсем ..2 получается|можем|могу|удобно
    в принципе ..4 не
    не ..2 обеща* ..4 но ..3 попроб*|постара*|посмотр*
    но ..2 попробуем|попробую|постараемся|постараюсь
    посмотрим
    но ..2 если ..1 очень|совсем|уж
    если ..3 очень ..1 надо|нужно|попросите|хочется
    как-нибудь ..3 выкрутимся|вывернемся|придумаем
    там ..1 видно ..1 будет
    не то чтобы
    наверное|наверно|вероятно|видимо|похоже|пожалуй|боюсь|возможно ..3 никак
    рискнуть|рискнем ..3 посмотрим|вдруг|авось
    авось
    обещать ..1 не ..1 берусь|буду|могу|можем|стану
    не берусь|возьмусь обещать|гарантировать
    ничего не ..1 обещаю|обещаем
    вроде ..1 бы|как ..3 не
    скорее ..1 нет
    сомневаюсь|сомневаемся ..2 что ..3 получ*|смож*|успе*|выйд*|удаст*
    никогда не говори
    еще ..1 подумаем|поразмыслим|прикинем
    кто ..1 знает
    не хотелось|хочется|хочу ..1 бы ..1 обещать
    полной ..1 уверенности ..2 нет
    поглядим|поживем
    наверное|наверно|вероятно|видимо|похоже|пожалуй|боюсь|скорее|возможно ..2 не ..1 надо|стоит|стоило|нужно
    наверное|наверно|вероятно|видимо|похоже|пожалуй|боюсь|скорее|возможно ?все-таки|все|пока|что ?же|таки нет ,
    наверное|наверно|вероятно|видимо|похоже|пожалуй|боюсь|скорее|возможно ?все-таки|все|пока|что ?же|таки нет $
    но|а|хотя приноси*|привози*|присыла*|приходи* ..2 глянем|посмотрим|попробуем
    может|авось|глядишь ..4 и ..1 осил*|успе*|влез*|выйд*|получ*|смож*|потян*
    наверное|наверно|вероятно|видимо|пожалуй|похоже|скорее ..2 не *дем|*чем|*щем|*шим|*жим|*сим|*лим|*ним|*вим|*шьем|*шью|*сложим|*берем|*дадим|*станем|*стану|*зьмем|*зьму
    наверное|наверно|вероятно|видимо|пожалуй|похоже , не ..1 *дем|*чем|*щем|*шим|*жим|*сим|*лим|*ним|*вим|*шьем|*шью|*аем|*аю|*ем|*им
    обещать ..2 нет ..4 не ..1 стал|стану|буду|хочу|берусь|возьмусь
  `,
  uk: `
    якось|щось не дуже
    важкувато|складнувато ..1 буде|виходить
    скоріше|скоріш|найімовірніше|швидше|радше ..1 за|всього|усе|все ..4 не
    скоріш|швидш* за все
    {perhaps} ..5 не {can}|вийде|вдасться|встигнемо|зможемо|встигну|буду|стану|станемо|*емо|*имо|*ємо|*їмо|*тиму|*тимемо|*дам|*ітимусь
    навряд ..1 чи
    не вийде|вдасться|встигнемо|зможемо ..3 мабуть|напевно|певно|схоже|можливо
    хтозна
    хто знає
    раптом ..4 вийде|встигнемо|проскочимо|пощастить|вдасться
    може ..3 вийде|встигнемо|якось|викроїмо|проскочимо|вдасться|знайдемо
    спробуємо|спробую|постараємось|постараємося|постараюсь|постараюся|пошукаємо|пошукаю ..4 щось|якось|все|але|хоча|звісно|втиснути|впхнути
    не ..1 певн*|певен|впевнен*|упевнен* ..5 *емо|*имо|*ємо|вийде|вдасться|зможу|встигну|вдасться
    не ..1 дуже|зовсім ..2 виходить|можемо|можу|зручно
    в|у принципі ..4 не
    не ..2 обіця* ..4 але ..3 спроб*|постара*|подив*|погля*
    але|хоча ..2 спробуємо|спробую|постараємось|постараємося|постараюсь|постараюся
    побачимо|подивимось|подивимося|поглянемо
    якщо ..3 дуже ..1 треба|потрібно|попросите
    там ..1 видно ..1 буде
    не те щоб
    {perhaps} ..2 ні $
    {perhaps} ..2 ні ,
    ^ {perhaps} ..2 відмов*
    радше|скоріше|швидше|скоріш ні
    боюсь|боюся|схоже|здається ..4 не {inf}
    не виключ* ..4 відмов*
    не ..1 скажу|сказати|кажу ..5 неможлив*|категоричн*
    обіця* ..1 не хочу|хочемо|ризикну|ризикнемо|беруся|берусь|візьмусь|візьмуся
    хоч|хоча ..4 хто ..1 знає|зна|відає
    хоч|хоча ..5 остаточно
    не факт
    сумніваюся|сумніваюсь|сумніваємося|сумніваємось ..2 що|чи ..6
    сумнівно
    малоймовірн*|малоімовірн*
    ледве|ледь чи
    теоретично ..8 але|та|проте|однак
    у|в теорії
    шанс*|шансів ..2 обмаль|мало|небагато|мізер*|примарн*
    не ..1 скажу|кажу|кажемо|скажемо ..2 ні
    ніби|наче|начебто|нібито|мов ..2 не|й ..1 можна|можемо|варто|дозволено|передбачено
    схиляюся|схиляюсь|схиляємося|схиляємось ..2 до ..1 відмови|ні|того
    важко|складно|зарано|рано ..1 сказати|дати|обіцяти|казати|відповісти
    відмовляти|відмовити ..3 не ..1 хочу|хочеться|хочемо|хотілося|хотілось|наважу*|хотів|хотіла
    не ..1 хочу|хотілося|хотілось|хочеться|хочемо|хотів|хотіла ..3 відмовляти|відмовити|обнадіювати
    б|би ..1 сказав|сказала|сказали
    а|але|та|проте|хоча раптом
    глянемо|гляньмо|поглянемо|подивимося|дивитимемося|дивитимемось
    побачимо , як
    з|із великою|високою|неабиякою ймовірністю|імовірністю
    тримайте ..4 кулач*
    але|та|хоча|проте ..2 усяке|всяке ..1 буває|може|бува|бувало
    {perhaps} ..6 не {inf}
    {perhaps} ..6 доведеться|мусимо|відпадає|утрима*|відмов*
    {perhaps} ..3 б|би ..4 не
    може|можливо ..1 й|і не
    не ..1 беруся|берусь|ризикну|готовий|готова|готові ..1 обіцяти|стверджувати
    на жодну|сто|100 відсотків|відсоток ..2 не
    поки ..2 не ..1 скажу|певн*|впевнен*
    поки ..2 не ..1 знаю|знаємо , чи
    поки ..2 не ..1 знаю|знаємо $
    скоріше|радше|швидше ..2 за|всього , ..6 відмов*|утрима*|ні
    там ..1 подивимося|подивимось|побачимо
    там ..1 буде видно
    спробувати ..2 можна
    постара*|спроб* ..3 щось|якось|домовитися|домовитись|вмовити|умовити|переконати
    дверей ..4 не ..2 зачин*
    {perhaps} ..3 не ..1 треба|варто|слід|потрібно
    мабуть|напевно|певно|либонь|мабуть-таки|найпевніше|скоріше ..2 не *емо|*имо|*їмо|зможу|встигну|вийде|вдасться|візьмуся|візьмусь|зроблю|дам
    мабуть|напевно|певно|либонь , не ..1 *емо|*имо|*їмо|*ємо
    обіцяти ..2 ні ..4 не ..1 став|стану|буду|хочу|беруся
  `,
  en: `
    {we} ..2 doubt it
    a bit of a stretch|ask
    probably ..1 won't|not|can't|cannot|no
    likely ..1 won't|not|can't
    won't ..1 probably
    not ..1 sure ..4 can|will|we|i
    i'm|we're|i ..1 afraid ..2 it ..1 might|may|could|probably
    doubt ..4 can|will|could
    unlikely
    hard to say
    ^ who knows
    but|and who knows
    , who knows $
    , who knows if|whether|when|what|how
    see what ..1 we|i can do
    we'll|i'll|will see
    try ..2 to ..2 squeeze|fit|find|see|make|manage
    but ..2 we'll|i'll|will|can|could ..1 try
    maybe|perhaps ..4 something|anyway|somehow|after
    maybe|perhaps {we} ..1 can|could ..1 try|manage|squeeze|find|fit|stretch|see|arrange|still
    maybe|perhaps ..1 it|that|this ..1 can|could ..3
    not ..1 really|ideal|quite ..2 possible|can|able|convenient
    unless ..2 you ..1 really
    if ..2 you ..1 really|absolutely|badly ..1 need|want|insist
    leave it with me
    sort of no
    a bit ..1 difficult|tricky|tight
    no promises
    might ..2 just ..2 work|manage|squeeze
    fingers crossed
    not|n't|aren't|isn't|wasn't ..1 sure|certain|convinced|confident|keen ..6 can|will|manage|we'll|it'll|possible|works|but
    wouldn't|won't|don't|not|can't|cannot ..2 rule|shut|close ..2 out|door
    wouldn't|don't|not ..1 bet|count|bank|hold|quote ..3 on|it|breath|me
    might|may ..3 difficult|hard|tricky|tight|awkward|problematic|complicated|late|beyond
    it ..1 could|may|might be ..1 that ..4 no|not|can't
    most|more|very likely ..4 no|not
    prefer|rather not ..2
    rather not
    chances|odds ..2 slim|small|low|poor|aren't|against|not
    tend|inclined|minded|tempted to ..1 think|say|believe
    fear|suspect|suppose|presume|guess|reckon|imagine|expect ..5 won't|not|hardly|no|negative|can't|impossible|outside|tricky|difficult
    hardly|scarcely|barely ..2 be ..1 possible|feasible|doable|able
    is|are|seems|looks hardly|scarcely|barely ..1 possible|feasible|doable|realistic|likely
    something|it may|might|could ..1 come of
    {we} ..1 will|shall|may|might|'ll ..1 hardly|scarcely
    will|won't hardly
    possibly|perhaps|maybe|presumably|conceivably ..4 not|no|won't|can't|negative|difficult|late
    not|isn't ..1 exactly|strictly|quite|really|entirely|altogether ..3 foreseen|our|what|possible|impossible|forbidden|encouraged|usual|on|the|something|thing
    kind|sort of ..3 outside|against|no|not|difficult|beyond
    less than ideal
    no|yes than yes|no
    more|rather ..1 of ..1 a no
    bit|touch|little|shade of ..1 a no|stretch|squeeze|ask|challenge|struggle|tall
    at a ..1 stretch|pinch|push
    don't|doesn't|not|never|didn't ..1 think|believe|see|know ..6 but|though|if|how
    {we} ..1 may|might|could|probably ..2 have to ..1 say|refuse|decline|pass
    in theory
    as a rule ..6 but|though
    usually|normally|generally don't|not|no ..6 but|though
    never say never
    one|you never knows|know
    stranger things
    don't hold me
    wouldn't ..2 disappoint
    don't|not ..2 want ..2 refuse|disappoint
    by the look|looks
    be surprised if
    could be yes|no
    yes ..3 and ..3 no
    question mark
    open|leaning|undecided ..3 yes|no|either
    under ..1 the ..1 circumstances ..6 less|hardly
    doubtful
    all|it depends
    not ..1 hopeful|optimistic
    long shot
    touch and go
    up in the air
    jury ..1 is ..1 out
    hope|hoping against
    fifty-fifty
    half a chance
    we|i|it might ..2 might ..1 not
    wiggle|wriggle room
    cross ..2 fingers
    keep ..2 fingers
    don't|not promise ..3
    can't|cannot promise
    without promising
    not ..1 a ..1 flat|hard|definite|firm|outright|final no
    a soft no
    ask ..3 anyway|nevertheless|regardless
    give ..1 it ..2 go|try|shot|think|whirl
    not ..1 looking ..1 good|great|likely|hopeful
    looking|looks ..2 unlikely|doubtful|shaky|iffy
    looking|looks like a ..2 stretch|no|squeeze|struggle|ask
    have ..1 a look|go|think|word anyway|nonetheless|nevertheless
    iffy|dicey
    might|may ..1 not ..1 be ..1 able|possible|ready|doable|feasible
    we|i|it|this|that might|may ..1 not ..2 be|able|work|possible|manage|make
    wouldn't|won't|don't|not|can't|cannot|never ..2 write|count|cross|rule|dismiss|strike ..3 off|out
    don't ..1 give ..1 up ..1 hope
    could ..1 go either way
    either way ..1 on
    looking|looks|seems|seem|appears|sounds ..3 doubtful|unlikely|shaky|iffy|remote|slim
    kind|sort of ..1 doubtful|unlikely|tricky
    not ..1 altogether|entirely|completely|totally|wholly ..1 impossible|excluded|hopeless|ruled
    probably|presumably|likely|perhaps|maybe , ..1 not|won't|can't|cannot
    not|n't ..2 promise ..2 you ..1 a no
    don't|doesn't|not|never|didn't ..1 think|believe|see ..8 although|however|still
    wouldn't|won't|don't|never ..1 say never
    lean|leaning|leans|tend|tending ..1 towards|toward|to ?a|the no
    {we}|we'd|i'd ?would have to see $
    {we}|we'd|i'd ?would have to see ,
    could ..1 be|prove ..1 difficult|hard|tricky|tight|awkward|problematic , ..2
  `,
  except: {
    ru: `
      обещать|гарантировать ..2 погод*|чудес*|время|цен* ..3
      не ..1 берусь|возьмусь обещать|гарантировать ..1 погод*|чудес*
      не *совсем
      если ..3 очень ..1 надо|нужно|хочется , *ите|*йте|*итесь|*йтесь
    `,
    en: `
      unlikely ..2 to ..3 leak|break|notice|happen|fade|fail|wear
      unlikely ..1 that|event ..2 you
      we'll|i'll|will see ..2 the|you|each|him|her|your|them
      we'll|i'll|will see and|every|all|both|a|an|it|that|this
      see what ..4 came|happened
      not|n't ..1 sure|certain ..3 what|who|where|when|which
      depends ..2 on
      unlikely ..2 to ..3 show|matter|hurt|stain|see|reach|affect
      rather not ..1 send|write|put|email|mail|say
    `,
    uk: `
      якщо ..3 дуже ..1 треба|потрібно , *іть|*йте|*іться|*йтеся|*йтесь
      навряд чи ..1 хтось|хто|комусь|де|знайдеться
      без сумнів*
      не ..1 сумнів*
      важко|складно ..1 сказати|казати ..2 ні|таке|це|про
      вам ..3 важко|складно|незручно
      це|технічно|цілком|так|теж|усе ..1 можливо
      коли|якщо|де|наскільки|скільки ..1 можливо
    `,
  },
}
