import type { Meaning } from './lexicon.ts'

/** The empathetic no (S3): understanding, a firm no with its reason, another way. */

/** First person + negation + a verb of doing or ability; or an impersonal "it will not work out". */
export const refuse: Meaning = {
  ru: `
    не {can} ,
    не {can} $
    не {can} ..5 {inf}
    {inf} ..6 {we} ..1 не {can}
    не можем|можно ..1 себе ..1 позволить
    не буду|будем|стану|станем ..3 {inf}
    {inf} ..6 не буду|будем|стану|станем
    не получится|выйдет|удастся|выходит|получается|успеем|успеваем|успею|успеваю
    не возьмусь|возьмемся|берусь|беремся|возьму|возьмем|беру|берем|дам|дадим|даем|даю|сделаю|сделаем|делаю|делаем|пойду|пойдем|поставлю|поставим|предоставим|предоставляем|приму|примем|принимаем|снизим|снижаем|снижу|включим|включу|подпишу|подпишем|перенесем|перенесу|перейдем|выйдем|выйду|согласимся|соглашусь|отдадим|отдам|добавим|добавлю|уложимся|уложусь|пропустим|разрешим|разрешаем|переведу|переведем|поставляем|начисляем|работаем|продаем|выполним|выполню|запустим|запускаем|выпустим|поедем|поеду|опубликуем|заменим|переделаем|переделаю|откроем|меняем|изменим|поменяем|уберем|оставим|пускаем|платим|вернем|скинем|скину|подвину|подвинем|сдвинем|двигаем|повезем|отпустим|отгрузим
    вынужден* ..2 отказ*
    придется|приходится ..2 отказ*|сказать ..1 нет
    отказываем*|откажем|откажу|отказываюсь|отказываться
    отвечаем|отвечу|скажу|говорю|ответ|решение|отвечаю ..3 нет|отказ|отказом|отрицательн*
    ^ ?увы|но|поэтому|к ?сожалению нет ,
    наш|мой ответ нет
    {modest} ..2 нет ,
    это|такое ..1 невозможно|исключено
    не готов* ..2 {inf}|к|на|пойти
    нет ..2 возможност*
    не ..1 в силах|состоянии
    воздержусь|воздержимся
    не сможет ..2 наш*
    не представляется возможным
    откажемся|откажусь
    вынужден* ..3 отклонить
    отклоняем|отклонить
  `,
  uk: `
    не {can} ,
    не {can} $
    не {can} ..5 {inf}
    {inf} ..6 {we} ..1 не {can}
    {inf} ..5 не {can}
    не буду|будемо|стану|станемо|будем ..3 {inf}
    {inf} ..6 не буду|будемо|стану|станемо
    не *тиму|*тимемо
    не вийде|вдасться|виходить|вдається|встигнемо|встигаємо|встигну|встигаю
    не візьмусь|візьмуся|візьмемось|візьмемося|берусь|беруся|беремось|беремося|візьму|візьмемо|беру|беремо|дам|дамо|даємо|даю|зроблю|зробимо|роблю|робимо|піду|підемо|поставлю|поставимо|надамо|надаємо|прийму|приймемо|приймаємо|знизимо|знижу|знижуємо|включимо|включу|підпишу|підпишемо|перенесемо|перенесу|перейдемо|вийдемо|вийду|погодимось|погодимося|погоджусь|погоджуся|віддамо|віддам|додамо|додам|вкладемось|вкладемося|вкладуся|вкладусь|пропустимо|дозволимо|перекладу|перекладемо|виконаємо|виконаю|запустимо|запускаємо|випустимо|поїдемо|поїду|опублікуємо|замінимо|переробимо|перероблю|відкриємо|міняємо|змінимо|приберемо|залишимо|пускаємо|платимо|повернемо|скинемо|скину|посунемо|посуну|зсунемо|рухаємо|повеземо|відпустимо|відвантажимо|працюємо|переносимо
    змушен* ..2 відмов*
    доведеться|доводиться ..2 відмов*|сказати ..1 ні
    відмовляємо*|відмовимо|відмовлю|відмовляюсь|відмовляюся|відмовимось|відмовимося|відмовлюся|відмовлюсь
    відповідаємо|відповім|скажу|кажу|відповідь|рішення|відповідаю ..3 ні|відмова|відмовою|негативн*
    ^ ?на|жаль|але|тому|тож ні ,
    це|таке ..1 неможливо|виключено
    не готов* ..2 {inf}|до|на|піти
    немає|нема ..2 можливост* ..2 {inf}
    не маємо|маю ..1 змоги|можливості
    не ..1 в|у|під силу|силах|змозі
    утримаюсь|утримаюся|утримаємось|утримаємося
    не є можливим
    змушен* ..3 відхилити
    відхиляємо
  `,
  en: `
    we|i|we're|i'm ..1 {cannot}
    we|i ..1 can|could|will|shall|do|am|are|would ..1 not ..2 able|be|do|give|offer|go|take|move|make|put|let|agree|accept|print|start|ship|reduce|lower|waive|extend|add|run|promise|meet|release|work|cut|include|switch|commit|squeeze|deliver|grant|send|change|hand|sign|bring|drop|open|cover|translate|build|publish|fit|manage|match|provide|do|open|host|swap|hold|stretch|allow|share|launch
    we'll|i'll ..1 not
    we're|i'm|are|am|be|is not ..1 able|going|prepared|willing
    not in a position
    unable to
    have|had|has|having|need ..1 to ..2 decline|refuse|disappoint|no
    must ..1 decline|refuse|disappoint
    have|has|had to say no
    say|saying|said no
    answer|reply|decision ..5 no
    ^ ?so|but|sadly|unfortunately no ,
    it's|it is|that's|this is|is|be ..2 not ..1 possible|feasible|doable|something
    isn't ..1 possible|feasible|something|doable
    impossible to
    out of the question
    can't be|cannot be|won't be ..2 done|able|moved|changed|had|made|ready|possible|reduced|shortened
    turn|turning ..2 down
    there's|there is no way
    no way ..2 to
    won't work|won't happen|not work
    will ..1 not ..2 happen|work|go|fit
    cannot|can't ..1 go|work|happen
    i'd|we'd ..1 rather not
    not|n't something ..2 we|i ..2 do|offer|can
    we|i do ..1 not|don't offer|do|give|take|work|provide|accept|negotiate|discount|lend
    we|i don't ..2 offer|give|work|provide|accept|discount|lend
    decline
  `,
  except: {
    ru: `
      не могу|можем не
      не {can} ..2 дождаться|нарадоваться|найти|вспомнить|понять|открыть|увидеть|войти|дозвониться|видеть|поверить|не
      не могу|можем|сможем|смогу ..8 пока|без
      пока|если|иначе|без ..6 не {can}
      не будем|буду|стану|станем ..2 вас|отнимать|задерживать|скрывать|утомлять|спорить|ходить|торопиться|мешать|спешить
      если ..6 не получится|удастся|успеем|выйдет|сможем
      чтобы ..5 не
      не будем|буду ..3 против
      иначе|тогда|то ..5 не успеем|сможем|получится|уложимся|успею|смогу
    `,
    uk: `
      не можу|можемо не
      не {can} ..2 дочекатися|дочекатись|знайти|згадати|зрозуміти|відкрити|побачити|увійти|додзвонитися|бачити|повірити
      не {can} ..8 поки|доки|без
      поки|доки|якщо|інакше ..6 не {can}
      інакше|тоді|то|без ..6 не встигнемо|зможемо|вийде|вкладемось|вкладемося|встигну|зможу
      не будемо|буду|стану|станемо ..2 вас|забирати|затримувати|приховувати|сперечатися|сперечатись|поспішати|заважати
      якщо ..6 не вийде|вдасться|встигнемо|зможемо
      щоб ..5 не
      не будемо|буду ..3 проти
    `,
    en: `
      {cannot} ..1 wait|help|thank|find|see|open|believe|imagine|stress|recall|remember|log|say|tell|wish|agree
      not ..1 only|just|yet|long
      if|unless|until|otherwise|without ..8 {cannot}
      {cannot} ..8 until|unless|without|before
      can|will not ..8 until|unless|without
      if ..4 unable|impossible|not
      or ..3 we|i ..1 {cannot}
      later ..4 {cannot}
      say no ..2 to|more if
      we|i do not ..2 need|know|want|expect|see|think|have|mind|doubt
      don't ..2 need|know|want|expect|see|think|have|mind|doubt
      won't ..2 take|keep|need|be|lose|have|regret
      we'll|i'll not ..2 need|take
    `,
  },
}

/** The no is hedged until it is none. */
export const hedge: Meaning = {
  ru: `
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
  `,
  uk: `
    скоріше|скоріш|найімовірніше|швидше|радше ..1 за|всього|усе|все ..4 не
    скоріш|швидш* за все
    мабуть|напевно|певно|либонь|ймовірно|схоже|боюсь|боюся|можливо|мабуть ..5 не {can}|вийде|вдасться|встигнемо|зможемо|встигну
    навряд ..1 чи
    не вийде|вдасться|встигнемо|зможемо ..3 мабуть|напевно|певно|схоже|можливо
    хтозна
    хто знає
    раптом ..4 вийде|встигнемо|проскочимо|пощастить|вдасться
    може ..3 вийде|встигнемо|якось|викроїмо|проскочимо|вдасться|знайдемо
    спробуємо|спробую|постараємось|постараємося|постараюсь|постараюся|пошукаємо|пошукаю ..4 щось|якось|все|але|хоча|звісно|втиснути|впхнути
    не ..1 певн*|впевнен* ..3 що|вийде|зможемо|встигнемо
    не ..1 дуже|зовсім ..2 виходить|можемо|можу|зручно
    в|у принципі ..4 не
    не ..2 обіця* ..4 але ..3 спроб*|постара*|подив*|погля*
    але|хоча ..2 спробуємо|спробую|постараємось|постараємося|постараюсь|постараюся
    побачимо|подивимось|подивимося|поглянемо
    якщо ..3 дуже ..1 треба|потрібно|попросите
    там ..1 видно ..1 буде
    не те щоб
  `,
  en: `
    probably ..1 won't|not|can't|cannot|no
    likely ..1 won't|not|can't
    won't ..1 probably
    not ..1 sure ..4 can|will|we|i
    might|may ..1 not ..2 be|able|work|possible|manage|make
    i'm|we're|i ..1 afraid ..2 it ..1 might|may|could|probably
    doubt ..4 can|will|could
    unlikely
    hard to say
    who knows
    see what ..1 we|i can do
    we'll|i'll|will see
    try ..2 to ..2 squeeze|fit|find|see|make|manage
    but ..2 we'll|i'll|will|can|could ..1 try
    maybe|perhaps ..3 can|could|something|anyway|somehow|after
    not ..1 really|ideal|quite ..2 possible|can|able|convenient
    unless ..2 you ..1 really
    if ..2 you ..1 really|absolutely|badly ..1 need|want|insist
    leave it with me
    sort of no
    a bit ..1 difficult|tricky|tight
    no promises
    might ..2 just ..2 work|manage|squeeze
    fingers crossed
  `,
}

/** The client's situation or feeling is named. First person + a verb of perceiving, or a word for what it is like. */
export const empathy: Meaning = {
  ru: `
    понимаю|понимаем|понятн*|понял*|представляю|представляем|вижу|видим|слышу|слышим|чувствую|чувствуем|догадываюсь|догадываемся|ценю|ценим|сочувств*|вхожу|разделяю|разделяем ..6 {you}|что|как|почему|зачем|откуда|насколько|сколько|это
    это понятно
    по-человечески
    на вашем месте
    {you} ..6 понять
    {we} знаю|знаем ..2 что|как|насколько|сколько|каково
    знаю|знаем ..1 что|как|насколько|сколько|каково
    {you} ..6 неудобно|обидно|тяжело|непросто|трудно|нелегко|горит|важно|некстати|больно|досадно|неприятно|тревожно|хочется|хотелось|волну*|спеш*|торопит*|поджимает|устали|рассчитыва*|надеял*|переживает*|ждали
    неудобно|обидно|тяжело|непросто|трудно|нелегко|некстати|больно|досадно|неприятно|тревожно|сложно ..6 {you}
    неудобно|обидно|досадно|непросто|тяжело|нелегко|неприятно
    жаль|жалко ..4 {you}
    легко|можно|нетрудно понять
    естественно|нормально|логично ..3 {inf}|что|хотеть
    логик* ..2 понятн*
    на счету
    хочется
    не ..1 самое|лучшее|то ..3 ждали|хотели|надеялись
    как ..2 важн*|сложн*|трудн*|тяжел*|непрост* ..3 {you}|для
    спасибо ..1 что ..3 прямо|откровенно|честно|доверя*
  `,
  uk: `
    розумію|розуміємо|зрозуміл*|уявляю|уявляємо|бачу|бачимо|чую|чуємо|відчуваю|відчуваємо|здогадуюсь|здогадуюся|здогадуємось|здогадуємося|ціную|цінуємо|співчува*|поділяю|поділяємо ..6 {you}|що|як|чому|навіщо|звідки|наскільки|скільки|це
    це зрозуміло
    по-людськи
    на вашому місці
    {you} ..6 зрозуміти
    знаю|знаємо ..1 що|як|наскільки|скільки|яково
    {you} ..6 незручно|прикро|важко|непросто|складно|нелегко|горить|важливо|боляче|неприємно|тривожно|хочеться|хотілось|хотілося|хвилю*|поспіша*|квапит*|підтискає|втомил*|розрахову*|сподівал*|переживає*|чекали
    незручно|прикро|важко|непросто|складно|нелегко|боляче|неприємно|тривожно ..6 {you}
    прикро|боляче|незручно|непросто|нелегко|неприємно
    шкода ..4 {you}
    легко|можна|неважко зрозуміти
    природно|логічно ..3 {inf}|що|хотіти
    на рахунку
    хочеться
    не ..1 найкраще|те ..3 чекали|хотіли|сподівались|сподівалися
    як ..2 важлив*|складн*|важк*|непрост* ..3 {you}|для
    дякую|дякуємо ..1 що ..3 прямо|відверто|чесно|довіря*
  `,
  en: `
    {we} ..2 understand|see|know|realise|realize|appreciate|imagine|hear|recognise|recognize|feel|sympathise|sympathize|get|gather ..4 why|how|what|that|you|your|where|the|it
    can|could ..1 understand|see|imagine|hear|feel|tell
    understandabl*
    in your|you're place|shoes|position|position
    you ..4 must|have ..3 under|frustrat*|tired|worried|disappoint*|waiting|tough|hard
    for|on you ..3 is|it's|this|and
    must be|have|feel ..3 hard|frustrat*|disappoint*|difficult|stressful|annoying|tight|galling|painful
    frustrat*|disappoint*|awkward|stressful|annoying|painful|tempting|inconvenient|maddening|unsettling|galling
    not ..3 what|answer|news ..3 you ..2 hop*|want*|expect*|look*
    it's|it|that|this ..1 makes ..1 sense
    {we} know ..3 you|your|how|what
    no fun
    sorry ..5 you|your
    hard|tough|tight|difficult|busy ..2 time|week|month|season|spot|for|on ..2 you|your
    under ..2 pressure
    matters ..2 to you
    means ..3 to you
    important ..3 to|for you
    natural ..1 to|that
    fair|reasonable|sensible question|request|wish|thing|ask|idea|to
    thank you|thanks for ..2 frank*|honest*|straight|open*|candid*|trust*
    anyone would
    wish ..4 could
  `,
  except: {
    ru: `
      знаю|знаем что ..2 вы просили|попросили|писали
      вы ..1 понимаете
      понимаю что ..2 вы просите
      понимаете ли
      не понимаю|понимаем|понятно|вижу|видим
    `,
    uk: `
      знаю|знаємо що ..2 ви просили|попросили|писали
      ви ..1 розумієте
      розумію що ..2 ви просите
      не розумію|розуміємо|зрозуміло|бачу|бачимо
    `,
    en: `
      {we} know|understand|see ..1 that you asked|ask|requested|wrote|want
      do ..1 not|n't understand|see|know
      don't ..1 understand|see|know
      as you ..1 know|see
      {we} ..2 see|know ..2 whether|if|when|nothing|no
      let ..1 us|me know
      you ..1 see
      get|gets ..3 the files|invoice|it|back
    `,
  },
}

/** Another way is offered. */
export const alternative: Meaning = {
  ru: `
    вместо ..1 этого|того|него|них
    взамен
    зато
    предлагаю|предлагаем|предложу|предложим|предложил*
    могу|можем|смогу|сможем ..4 {inf}
    {inf} ..2 могу|можем|смогу|сможем
    можно ..5 {inf}
    {inf} ..2 можно
    давайте
    вариант* !не
    другой|иной|обходной ..1 путь|вариант|способ|ход|выход
    выход|выходы ..2 есть|такой|вижу|вот
    есть ..2 выход|выходы|вариант*|способ*|возможност*|путь
    готов* ..4 {inf}
    а|но вот ..3 {we_do}|можем|могу|с|к
    либо|или ..6 либо|или
    если|как ..3 {inf}|устроит|подойдет|хотите|удобно|вам ..1
    что|как ..1 если
    советую|советуем|посоветую|рекомендую|рекомендуем
    лучше ..2 {inf}|сделать
    успеем|успею|сделаем|сделаю|подготовим|подготовлю|отдам|отдадим|пришлю|пришлем|покажем|покажу|соберем|соберу|поставим|поставлю|начнем|начну|привезем|привезу|подберем|подберу|посчитаем|посчитаю|найдем|разобьем|поделим|перенесем|выделим|выделю|возьмем|возьму|дадим|дам
    иначе можно
    по-другому
    по-другому|иначе ..2 {inf}
    альтернатив*
    замен*
  `,
  uk: `
    замість ..1 цього|того|нього|них
    натомість
    зате
    пропоную|пропонуємо|запропоную|запропонуємо|запропонував|запропонувала
    можу|можемо|зможу|зможемо ..4 {inf}
    {inf} ..2 можу|можемо|зможу|зможемо
    можна ..5 {inf}
    {inf} ..2 можна
    давайте
    варіант* !не
    інший|обхідний ..1 шлях|варіант|спосіб|хід|вихід
    вихід ..2 є|такий|бачу|ось
    є ..2 вихід|варіант*|спосіб|способи|можливіст*|шлях
    готов* ..4 {inf}
    або|чи ..6 або|чи
    що|як ..1 якщо
    раджу|радимо|пораджу|порадимо|рекомендую|рекомендуємо
    краще ..2 {inf}
    встигнемо|встигну|зробимо|зроблю|підготуємо|підготую|віддам|віддамо|надішлю|надішлемо|покажемо|покажу|зберемо|зберу|поставимо|поставлю|почнемо|почну|привеземо|привезу|підберемо|підберу|порахуємо|порахую|знайдемо|розіб'ємо|поділимо|перенесемо|виділимо|виділю|візьмемо|візьму|дамо|дам|ділимо|лишаємо
    інакше ,
    по-іншому
    інакше|по-іншому ..2 {inf}
    альтернатив*
    замін*
  `,
  en: `
    instead
    alternative*
    alternatively
    {we} ..2 can ..2 offer|do|print|send|give|take|start|deliver|move|add|set|put|make|have|bring|run|open|split|ship|swap|keep|get|help|show|include|prepare|lend|hold|arrange|switch|cover|work|come|build|launch|reserve|phase
    what ..1 {we} ..1 can
    can|could ..1 offer|suggest|propose
    {we} ..1 suggest|propose|recommend|offer
    suggest|propose|recommend|suggestion|proposal
    let's
    let us
    how|what about|if
    {we} ..1 could|would|might !not
    i'd|we'd ..1 suggest|propose|recommend|be|like
    either ..6 or
    another|other|different|second|better|one ..1 way|option|route|possibility|idea
    two|three|a|some ..1 ways|options|few
    option* !is|not
    happy|glad|ready|willing|prepared to
    would ..3 work
    in the meantime
    meanwhile
    as ..1 a compromise
    next best
    on ..2 offer
  `,
  except: {
    ru: `не могу|можем|смогу|сможем|можно
 нет ..2 вариант*|выход*|возможност*
 как ..1 можно`,
    uk: `не можу|можемо|зможу|зможемо|можна
 немає|нема ..2 варіант*|виход*|можливост*
 як ..1 можна`,
    en: `can|could|would ..1 not
 no ..2 option*|alternative*|way|other
 can't|cannot|couldn't|wouldn't
 as|if|how {we} ..1 can|could`,
  },
}

/** Words that join a no to its ground. A ground also follows without them: the neighbouring sentence tells. */
export const reason: Meaning = {
  ru: `
    потому
    так как
    поскольку
    ибо
    из-за
    ввиду
    в|по связи|причин*
    причин*
    дело|вопрос в том|том
    иначе
    а|ведь если
    ведь
    поэтому|оттого
    чтобы не
    в связи
    по условиям|договору|закону
    в ней|нее|него|них ..2 заложен*
    объясн*
  `,
  uk: `
    тому
    бо
    оскільки
    позаяк
    через
    адже
    зважаючи
    причин*
    справа|річ у|в тому|тім
    інакше
    а|адже якщо
    щоб не
    у|в зв'язку
    за умовами|договором|законом
    поясн*
  `,
  en: `
    because
    since
    as we|the|it|our|they|that|there
    due to
    owing to
    given
    reason*
    the ..2 is ..1 that
    otherwise
    if ..8 would
    for
    so ..1 that
    so the|we|i|it|our
    would mean|be|have|leave|cost|put|break|lose
    therefore
    that|which is why
    explain*
  `,
  except: {
    ru: `причин* ..2 нет`,
    uk: `тому що-небудь`,
    en: `for ..2 your|you|us|now|example|once|christmas|january|february|march|april|may|june|july|august|september|october|november|december`,
  },
}
