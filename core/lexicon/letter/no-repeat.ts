import type { Meaning } from '../lexicon.ts'

const MISHAP = {
  uk: 'збій|збою|збоїв|помил*|затримк*|запізнен*|накладк*|плутанин*|аварі*|просто*|випад*',
  en: 'mishap|mistake|error|delay|slip|outage|failure|mix-up|muddle|incident|hiccup|breakdown|delivery',
}

/** The promise that it will not happen again, with or without a measure. */
export const noRepeat: Meaning = {
  ru: `
    таких|подобных|похожих утр|дней|ночей|вечеров|недель|суббот|понедельников|пятниц|смен|выходных|историй|случаев|сюрпризов|писем|звонков|ситуаций|моментов|{mishap} ..4 не ..1 будет
    больше|впредь ..3 таких|подобных утр|дней|ночей|вечеров|недель|суббот|понедельников|пятниц|смен|выходных|историй|случаев|сюрпризов|писем|звонков|ситуаций|моментов|{mishap} ..2
    {we} ..2 сделали|сделал|сделала|извлекли|извлек ..2 выводы|урок|уроки
    ^ выводы|урок ..1 сделали|сделаны|усвоен|извлекли|извлечен|сделал
    впредь|больше ..2 исправимся|исправлюсь|постараемся|будем|буду ..1 внимательн*|аккуратн*|осторожн*
    второй|другой раз ..2 вам ..4 не ..1 придется|доведется
    случай|сбой|ошибка ..1 единичный|единичная|разовый|разовая , ..1 обещаю|обещаем|уверяю|уверяем
    лично ..1 прослежу|проконтролирую ..2 , чтобы ..2 больше|впредь|никто|такого
    больше|впредь|вновь|снова ..6 не ..1 повтор*|случ*|произойд*|допуст*|допуска*|столкн*|увид*|возник*|услыш*
    второй раз ..4 не ..1 повтор*|случ*|произойд*|допуст*|будет|столкн*
    больше|впредь ..3 {mishap} ..2 не ..1 будет
    {mishap} ..2 больше|впредь ..2 не ..1 будет
    больше|впредь|отныне ..1 так|такого|этого|подобного ..2 не ..1 будет
    такого|этого|подобного ..2 больше ..1 не ..1 будет
    не ..2 повторится|повторятся|повторим|повторю|допустим|допущу
    никогда ..3 не ..2 повтор*|случ*|произойд*|допуст*|возник*
    исключ* ..2 повторени*
    повторени* ..2 исключ*
    повторени* ..2 не ..1 будет
    это ..3 последний|последняя|единственный|единственная раз|ошибка|сбой|задержка|накладка|случай|промах
    был|была|было последний|последняя|единственный|единственная раз|ошибка|сбой|задержка|накладка|случай|промах
    больше ..1 ни ..1 раза|разу|одной|одного
    больше ..1 никаких ..1 сбоев|задержек|накладок|ошибок|опозданий|срывов
    первый ..1 и последний ..1 раз|случай|сбой|срыв
    первый ..1 и последний $
    такого|такое|подобн*|таким|это ..4 не ..2 повтор*|случ*|произойд*|допуст*|столкн*
    такого|подобного ..5 не ..1 получите|дождетесь|встретите|увидите|услышите
    больше|впредь|отныне ..3 не ..2 подведем|подведу|огорчим|разочаруем|разочарую|забудем|забуду|опоздаем|опоздаю|ошибемся|перепутаем|задержим|заставим|повторим
    больше|впредь|отныне ..2 ничего|никаких|ни ..4 не ..1 будет
    впредь|отныне|больше никаких|ни ..1 {mishap}
    больше ни одной|одного|единой|единого|разу ..2 {mishap}|опечатк*
    не ..1 допустим ..2 впредь|дальнейшем|будущем
    дальнейшем|будущем ..4 не ..2 допустим|повтор*|случ*|произойд*
    ручаюсь|клянусь|гарантирую|уверяю|головой ..4 исключен*
    подобн*|такое|повторение|повтор ..1 исключен*
    это|такое|случилось|произошло|подобн*|история|случай ..3 в последний раз
    второго|второй|другого|другой такого|такой|подобного|подобной ..2 {mishap}|дня|ночи|недели|раза|утра|вечера|звонка|письма|понедельник*|вторник*|среды|четверг*|пятниц*|суббот*|воскресень* ..4 не будет|увидите|дождетесь|случится
    больше|впредь|отныне ..1 вас|вам ..2 не бросим|брошу|оставим|оставлю|подставим|подставлю|кинем|кину|потеряем|потеряю|обидим|обижу|*ведем|*ставим
    второго|третьего|другого|следующего раза ..2 не ..1 будет
    минуты|дня|часа|отныне|впредь|сегодня|завтра ..4 будет|будут ..2 безупречн*|идеальн*|безукоризненн*|образцов*
    слово ..1 , ..5 ночь|ночи|неделя|недели|день|дни|рейс|рейсы|смены|поставки|поставка ..6 спокойно|гладко|вовремя|целыми|тихо
    впредь|отныне|дальше|теперь ..3 все|всё будет ..2 гладко|спокойно|вовремя
    больше ..3 такого|подобного ..4 не ..1 увидите|услышите|дождетесь|заметите|будет
    такого|подобного ..2 больше ..4 не ..1 увидите|услышите|дождетесь|заметите
    второго|другого|нового ..1 такого ..3 не ..1 будет|случится|повторится|увидите
    отныне|впредь|сегодняшнего|завтрашнего|этого ..2 все|всё ..1 будет ..2 порядке|хорошо|четко|вовремя|идеально|нормально|безупречно|надо|следует|должно|гладко|спокойно
    первым|первый и|же последним|последний ..1 разом|раз|случаем|случай
    единичн*|разов*|исключительн* ..1 случай|сбой|ошибка|недоразумение ..3 , ..3 уверены|уверяю|уверяем|поверьте|заверяю|заверяем
    урок|уроки|выводы ..2 усвоил*|усвоен*|усвоены|извлечен*|учли|учтен*|впрок
    усвоил*|извлек*|учли ..2 урок|уроки|выводы
    в следующий раз ..3 сделаем|сделаю|будет|пройдет|выйдет|получится|исправимся ..3 как|хорошо|лучше|идеально|безупречно|вовремя|иначе|надо
    мы|я ..2 исправимся|исправлюсь|подтянемся|подтянусь
    такого|подобного|такое|подобное ..4 не ..1 позволим|позволю|допустим|допущу|потерплю|потерпим
    от нас|меня ..3 больше ..2 не ..1 увидите|услышите|получите|дождетесь
    приложим|приложу|предпримем|сделаем ..3 для|ради ..2 недопущения|предотвращения|исключения
    такое|подобное ..1 больше|впредь ..1 невозможно|исключено|немыслимо
  `,
  uk: `
    таких|подібних|схожих ранків|днів|ночей|вечорів|тижнів|субот|понеділків|п'ятниць|змін|вихідних|історій|випадків|сюрпризів|листів|дзвінків|ситуацій|моментів|збоїв|помилок|затримок|накладок ..4 не ..1 буде
    більше|надалі ..3 таких|подібних ранків|днів|ночей|вечорів|тижнів|субот|понеділків|п'ятниць|змін|вихідних|історій|випадків|сюрпризів|листів|дзвінків|ситуацій|моментів|збоїв|помилок|затримок|накладок ..2
    {we} ..2 зробили|зробив|зробила|винесли ..2 висновки|урок|уроки
    ^ висновки|урок ..1 зробили|зроблено|засвоєно|зробив|винесли
    надалі|більше ..2 виправимося|виправимось|постараємося|будемо|буду ..1 уважн*|акуратн*|обережн*
    вдруге|удруге ..2 вам ..4 не ..1 доведеться
    випадок|збій|помилка ..1 поодинокий|поодинока|разовий|разова , ..1 обіцяю|обіцяємо|запевняю
    особисто ..1 простежу|проконтролюю ..2 , щоб|аби ..2 більше|надалі|ніхто|такого
    більше|надалі|знову|вдруге|удруге ..6 не ..1 повтор*|стан*|трапит*|допуст*|допуска*|побач*|виникн*|почує*|зіткн*
    більше|надалі ..4 такого|таке|цього|подібн*|збоїв|затримок|накладок|помилок|запізнень|зривів|сюрпризів|простоїв ..2 не ..1 буде
    такого|таке|цього|подібн* ..2 більше|надалі ..2 не ..1 буде
    не ..2 повториться|повторяться|повторимо|повторю|допустимо|допущу
    ніколи ..3 не ..2 повтор*|станеться|трапит*|допуст*|виникн*
    виключ* ..2 повторенн*
    повторенн* ..2 виключ*
    повторенн* ..2 не ..1 буде
    це ..3 останній|остання|єдиний|єдина раз|помилка|збій|затримка|накладка|випадок
    був|була|було останній|остання|єдиний|єдина раз|помилка|збій|затримка|накладка|випадок
    більше ..1 жодн*|ніяких ..1 разу|збоїв|затримок|накладок|помилок|запізнень|зривів
    перший ..1 і|й|та останній ..1 раз|випадок|збій|зрив
    перший ..1 і|й|та останній $
    такого|таке|подібн*|таким|це ..5 не ..2 повтор*|станеться|трапит*|допуст*
    такого|подібного ..5 не ..1 отримаєте|дочекаєтесь|дочекаєтеся|зустрінете|побачите|почуєте
    ніколи ..2 не ..2 зіткн*|побач*|почує*
    більше|надалі ..3 жодн* ..2 сирен*|збо*|затрим*|наклад*|помилк*|скарг*|запізнен*|сюрприз*
    більше|надалі|віднині ..3 не ..2 підведемо|підведу|засмутимо|розчаруємо|розчарую|забудемо|забуду|запізнимося|запізнюся|помилимося|переплутаємо|затримаємо|змусимо|повторимо
    більше|надалі|віднині ..2 нічого|ніяких|жодних|жодного ..4 не ..1 буде
    більше|надалі|віднині ..2 ні ..1 збою|помилки|затримки|запізнення|накладки
    ручаюся|ручаюсь|присягаюся|гарантую|запевняю|головою ..4 виключен*
    подібн*|таке|повторення|повтор ..1 виключен*
    це|таке|сталося|трапилося|подібн*|історія|випадок ..3 востаннє
    подібн*|історія|випадок|таке ..3 останній раз
    другого|другої|іншого|іншої такого|такої|подібного|подібної ..2 ${MISHAP.uk}|дня|ночі|тижня|разу|ранку|вечора|дзвінка|листа|понеділка|вівторка|середи|четверга|п'ятниці|суботи|неділі ..4 не буде|побачите|дочекаєтесь|дочекаєтеся|станеться
    більше|надалі|віднині ..1 вас|вам ..2 не *емо|*имо|*ємо|*ю|*у
    другого|третього|наступного разу ..2 не ..1 буде
    хвилини|дня|години|віднині|надалі|відтепер|відсьогодні|сьогодні|завтра ..4 буде|будуть ..2 бездоганн*|ідеальн*|зразков*
    слово ..1 , ..5 ніч|ночі|тиждень|тижні|день|дні|рейс|рейси|зміни|поставки|поставка ..6 спокійно|гладко|вчасно|цілими|тихо
    надалі|віднині|далі|тепер ..3 все|усе буде ..2 гладко|спокійно|вчасно
    більше ..3 такого|подібного ..4 не ..1 побачите|почуєте|дочекаєтеся|дочекаєтесь|помітите|буде
    такого|подібного ..2 більше ..4 не ..1 побачите|почуєте|дочекаєтеся|дочекаєтесь|помітите
    другого|ще одного|нового ..1 такого ..3 не ..1 буде|станеться|трапиться|побачите
    відтепер|надалі|віднині|сьогоднішнього|завтрашнього|цього ..2 усе|все ..1 буде ..2 гаразд|порядку|добре|чітко|вчасно|ідеально|нормально|бездоганно|треба|слід|рівні|гладко|спокійно
    першим|перший і|й останнім|останній ..1 разом|раз|випадком|випадок
    поодинок*|разов*|винятков* ..1 випадок|збій|помилка|непорозуміння ..3 , ..3 певні|запевняю|запевняємо|повірте
    урок|уроки|висновки ..2 засвоїл*|засвоїв|засвоєн*|винес*|врахували|враховано
    засвоїл*|засвоїв|винесли|врахували ..2 урок|уроки|висновки
    наступного разу ..3 зробимо|зроблю|буде|пройде|вийде|виправимося|виправимось ..3 як|добре|краще|ідеально|бездоганно|вчасно|інакше|треба|слід
    ми|я ..2 виправимося|виправимось|виправлюся|виправлюсь|підтягнемося|підтягнуся
    такого|подібного|таке|подібне ..4 не ..1 дозволимо|дозволю|допустимо|допущу|потерплю|потерпимо
    від нас|мене ..3 більше ..2 не ..1 побачите|почуєте|отримаєте|дочекаєтеся
    докладемо|докладу|зробимо ..3 для|заради ..2 недопущення|запобігання|уникнення
    таке|подібне ..1 більше|надалі ..1 неможливе|виключене|виключено|немислиме
  `,
  en: `
    won't|not|never ..2 have|get|see|face such ..2 morning|night|evening|weekend|surprise|moment|letter|call|day again|twice
    no|any more ..1 mornings|days|nights|evenings|weekends|weeks|mondays|fridays|saturdays|surprises|episodes|moments|stories|letters|calls like|of ..1 that|this|these|those|kind|it
    no more such mornings|days|nights|evenings|weekends|weeks|surprises|episodes|moments|stories|letters|calls
    won't|not|never ..3 another|such ..1 morning|evening|weekend|surprise|episode|moment|letter|call like|of ..1 that|this|kind|it
    won't|not|never ..4 second time
    you won't|not|never ..8 second time
    will|shall|promise ..2 be ..2 more careful|attentive ..2 from now|here
    will|shall ..1 do better ..1 in|next|from ..2
    lessons|lesson have|has|were|was ..1 been ..1 learned|learnt
    won't|not|never|nothing ..8 happen|occur|repeated ..2 again|second|twice
    won't|not|never|nothing ..5 recur
    won't|not|never ..2 see|hear|experience|face|suffer ..6 second|another time
    won't|not|never ..2 be repeated
    try|endeavour|strive|best|utmost ..4 avoid|prevent|stop ..5 again|future
    won't|not|never ..2 be ..1 a ..1 repeat|recurrence|second
    won't|not|never ..2 let|allow ..4 happen|occur|mistake|slip
    won't|not|never ..3 happen|occur ..3 future
    never ..2 happen|happens|occur|repeat
    no ..1 repeat|recurrence|repetition ..2 of
    first and ..1 last ..1 time
    nothing ..3 like|kind|sort ..6 happen|occur|recur
    never|won't ..8 again
    will|shall not|never ..8 again
    last|only time ..4 happen|happens
    nothing ..2 like|of ..3 again|recur
    that|this|it was ..1 the last|only ..1 time ..1 $
    swear|promise|word|assure|rest ..4 not|no ..1 a single ..4 again|now
    no more|further ..1 late|mix-ups|mistakes|errors|delays|slips|mishaps|typos|missed|wrong|breakdowns|surprises
    never|not|won't ..2 let|fail|disappoint you ..1 down ..1 again
    that|this|it was|is|were ..1 the last|final delay|mistake|error|mix-up|slip|hiccup|lapse|glitch|failure|late
    no repetition|recurrence
    out of the question ..3 from|again|future|now
    no ..1 such ..3 future|again
    won't|not|never ..2 see|hear|get|have ..8 from us|me ..4 again|second|another|twice
    won't|not|never ..1 see|get|have|receive ..1 another|second ..6 from us|me
    won't|not|never ..1 see|get|have|receive a|another second|repeat ..1 ${MISHAP.en}|day|night|week|time|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    no second ${MISHAP.en}|day|night|week|time|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    won't|not|never ..1 be another ..1 ${MISHAP.en}|day|night|week|time|morning|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday like|of
    first and ..1 last of
    there will|won't ..1 be no|a|any second|third|next time
    was|is|were ..1 a ..2 one-off ,
    was|is|were ..1 a ..2 one-off $
    this|that ..1 minute|day|moment|hour ..4 will be ..1 flawless|perfect|impeccable|spotless|faultless
    my|our word ..1 that ..6 ahead|next|future|follow|come ..4 quiet|smooth|smoothly|quietly|uneventful|calm|intact
    from now|here on ..2 everything|all ..2 will|runs|goes

    there ..1 won't|will|shall be|not ..2 second|another|repeat ..3
    shan't ..4 again|second|recur|twice
    word|promise ..4 no repeat|recurrence|repetition ..1 $
    there'll|there ..1 be no repeat|recurrence|repetition ..1 $
    not|never|isn't|won't ..2 going to happen|occur|be ..6 second|again|twice|repeated|another
    nothing|none of ..1 the|this|that|such|like sort|kind ..3 happens|occurs|arises|comes|reaches ..4 future|again|ahead|more
    nothing|none of the|this|that sort|kind ..3 future|again
    make|see|ensure|making ..2 sure|that|to ..1 nothing|none|no ..6 future|again|ever
    learnt|learned ..1 our|my|the|its lesson
    next time ..3 will|is|goes ..2 right|perfect|perfectly|smoothly|flawless|flawlessly
    from|as now|here|today|this on|onwards|point ..3 rely|count|depend on us|me
    it|this|that was|is ..2 the first and ..1 last
    won't|not|never ..3 find|catch|see us|me ..3 again|twice
    never|no more|longer ..3 cause ..4 again|trouble
    never|not|no , ever|never , again
    that|this|it won't|will|shall never|not ..1 be ..1 happening|occurring ..3
    no such|similar mistake|mistakes|error|mishap|thing|delay|slip|case|incident ..4 again|future|twice|repeated|ever
    stays|remains|remain|stay ..1 the|an|our only|last|first|isolated ..1 time|one|case|slip|mistake
    everything|all will ..2 run|go|work|be ..1 like|smoothly|smooth|perfect|perfectly|fine|flawlessly ..1 from|now|again|clockwork
    assurance|word|promise ..4 only|last time|one
    we|i|we'll|i'll ..2 take|be|keep ..1 greater|extra|more|better|closer|particular care|attention|eye|watch ..2 from|in|next|now
    won't|not|never ..2 tolerate|permit|accept ..6 again|future|such|kind
    isolated|single|exceptional|freak ..1 incident|case|event|occurrence|slip|lapse ..2 , ..3 assure|rest|promise|believe
    i|we ..2 assure|promise|swear|guarantee ..4 isolated|one-off|exceptional|exception
    the|this|that first and|was ..2 last ..1 time|case|occasion|incident
    do|take|try ..2 everything|all|utmost|best|pains ..4 prevent|avoid|rule|stop|exclude ..4
    everything|all will|shall be in|all|as ..2 order|right|should ..2 from|in|now
    from now|here|today|this on|day|onwards ..4 on ..1 time
    consider the ..1 lesson|matter ..1 learned|learnt
  `,
  except: {
    ru: `
      с вами|тобой ..3 зареклись|поклялись|зарекались ..8
      чтобы ..6 не
      если ..6 не
      это ..2 не ..1 будет
      не ..1 беспоко*|побеспоко*|задерж*|отвлек*|трево*|потрево*|буду|будем|стану|станем|прошу|просим|дергаем|дерну|беру|берем|держу|держим|мучаю|мучаем
      опрос|акция|скидка|концерт|спектакль|показ|узор|рисунок|сеанс|предложение|курс|выставка|номер|мелодия ..6 не ..1 повтор*
      дожд*|снег*|мороз* ..3 не ..1 будет
      не ..1 будет ..2 дожд*|снег*|мороз*
      повторени* концерта|спектакля|показа|выставки|акции|курса|сеанса ..2 не ..1 будет
    `,
    uk: `
      з|із вами|тобою ..3 заріклися|зареклися|поклялися|присяглися ..8
      щоб ..6 не
      якщо ..6 не
      не ..1 турбу*|затрим*|відволік*|трив*|потурбу*|буду|будемо|прошу|просимо|смикаю|смикаємо|беру|беремо|тримаю|тримаємо|мучу|мучимо
      опитування|акція|знижка|концерт|вистава|показ|візерунок|сеанс|пропозиція|курс|виставка|номер|мелодія ..6 не ..1 повтор*
      повторенн* концерту|вистави|показу|виставки|акції|курсу|сеансу ..2 не ..1 буде
    `,
    en: `
      swore|vowed|said never again
      so ..3 that
      so ..1 that ..6 not|never|won't|doesn't|cannot|can't ..4 again
      not|never|won't ..8 again ..1 before|until|without|unless
      won't|not|never|shan't ..1 be ..1 repeated on|in|at ..2 back|front|cover|label|page|side|second
      not|never|won't ..2 be ..1 contacted|asked|charged|billed|reminded|needed|able|possible ..3 again
      if ..6 not|never|won't
      see|find|get ..1 a|an|such ..1 price|offer|deal|chance|rate|discount ..6 again
      until ..4 again
      try|speak|talk|meet|write|apply|ask|check|ring|call ..4 again
      see|seeing you|each|him|her|them ..4 again
      thank*|thanks ..4 again
      never|not|won't ..3 need|have ..4 again
      survey|offer|concert|show|discount|pattern|sale|course|exhibition|performance|tune|session ..3 not|won't|never ..2 repeat*
      repeat|repetition|recurrence of ..1 the ..1 concert|show|performance|exhibition|offer|course|session|sale
      so a|an|the|one|it|this|no|nobody ..6 not|never|won't|can't|cannot ..4 again
    `,
  },
}
