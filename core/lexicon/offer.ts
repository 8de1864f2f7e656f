import type { Meaning } from './lexicon.ts'

/** What stands around a no: understanding, ground, another way. Source: S3, the empathetic no. */

/** The client's situation or feeling is named. First person + a verb of perceiving, or a word for what it is like. */
export const empathy: Meaning = {
  ru: `
    представляю|представляем|уявляю ..2 каково|как|сколько|насколько
    каково ..2 вам|ей|ему|им|собирать|ждать
    понимаю|понимаем|понятн*|понял*|представляю|представляем|вижу|видим|слышу|слышим|чувствую|чувствуем|догадываюсь|догадываемся|ценю|ценим|сочувств*|вхожу|разделяю|разделяем ..6 {you}|что|как|почему|зачем|откуда|насколько|сколько|это
    это понятно
    по-человечески
    на вашем месте
    {you} ..6 понять|понятн*|близк*
    желани* ..6 естественн*|понятн*|законн*
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
    уявляю|уявляємо ..2 яка|який|яке|які|яково|скільки|як|наскільки
    розумію|розуміємо|зрозуміл*|уявляю|уявляємо|бачу|бачимо|чую|чуємо|відчуваю|відчуваємо|здогадуюсь|здогадуюся|здогадуємось|здогадуємося|ціную|цінуємо|співчува*|поділяю|поділяємо ..6 {you}|що|як|чому|навіщо|звідки|наскільки|скільки|це
    це зрозуміло
    по-людськи
    на вашому місці
    {you} ..6 зрозуміти|зрозуміл*|близьк*
    бажан* ..6 природн*|зрозуміл*|законн*
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
    must ..1 hurt|sting
    keep a|you ..1 person|awake
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
    а что , если
    что если
    а ?может , *ем|*им
    а ?может ?не взять|сделать|попробовать
    подойд* ..1 ли
    устро* ..1 ли
    у нас|меня ..1 есть
    есть ..1 такой|другой|хороший|простой
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
    можу|можемо ..1 в|у|до|на
    {inf} ..2 можна
    давайте
    варіант* !не
    інший|обхідний ..1 шлях|варіант|спосіб|хід|вихід
    вихід ..2 є|такий|бачу|ось
    є ..2 вихід|варіант*|спосіб|способи|можливіст*|шлях
    готов* ..4 {inf}
    або|чи ..6 або|чи
    а що , як|якщо
    що як|якщо
    а може ..3 *мо
    чи ?не взяти|зробити|спробувати
    чи підійде|влаштує
    у|в нас|мене ..1 є
    є ..1 такий|інший|добрий|простий|дві|два|варіант
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
    would ..3 work|do|suit|help
    but|we ..1 can ..2 leave|lend|offer
    there|there's ..2 is|a|the ..3 way|option|demo|route|one|chance
    what ..3 can|have|fits|works
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
