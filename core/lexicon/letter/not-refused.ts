import type { Meaning } from '../lexicon.ts'

/** Words of a no that refuse nothing: a term, a reserve of another clause, what is not charged. */
export const NOT_REFUSED: NonNullable<Meaning['except']> = {
  ru: `
    не {can} ..1 просить|требовать|ждать ..2 вас
    принять|принимать|одобрить|подтвердить|утвердить|согласовать или отклонить
    чтобы отклонить
    которых|которого|которой|чего ..1 нет
    если|когда ..3 это ..1 невозможно
    объяснять|разжевывать|повторять|повторяться|вдаваться|утомлять|спорить|скрывать|томить|расписывать|перечислять|хвалить|загадывать ..4 не ..1 буду|будем|стану|станем
    не ..1 буду|будем|стану|станем ..4 объяснять|разжевывать|повторять|повторяться|вдаваться|утомлять|спорить|скрывать|томить|расписывать|перечислять|хвалить|загадывать
    не получим|узнаем|увидим|услышим|дождемся|потеряем|забудем|пожалеем|ошибемся|прогадаем|замерзнем|соскучимся
    на работу|смену|связь|улицу|дежурство|прогулку|замену ..2 не выйдет
    к вам|нам|ним ..2 не выйдет
    не знаем|понимаем|видим|хотим|думаем|ждем|сомневаемся|забываем|теряем|исключаем|спорим|возражаем|торопим|скрываем|спешим|имеем|требуем|просим|против|всем|этим|тем|им|ним|чем|нем|нему|одним|каким|таким|совсем|своим|другим|менее
    денег|платы|доплаты|денег ..3 не берем|возьмем
    не берем|возьмем|беру|возьму ..3 ничего|денег|деньги|плату|доплату|предоплату|копейки|рубля
    ничего ..2 не !выйдет|получится|удастся|можем|могу|сможем|смогу|получится|можем
    не ..1 меняем|трогаем|сдвигаем ..2 срок*|дат*|цен*
    не могу|можем не
    {inf} ..1 погод* ..2 не берусь|могу|буду
    обещать|гарантировать|поручиться|ручаться|клясться ..8 не стану|буду|берусь|возьмусь|могу|можем|будем|станем
    не стану|буду|берусь|возьмусь|будем|станем ..1 обещать|гарантировать
    не берусь судить|сказать|утверждать|гадать|спорить|оценивать|обещать
    судить|гадать|утверждать|оценивать|обещать ..2 не берусь|буду|возьмусь
    не {can} ..2 налюбоваться|нахвалиться|насмотреться|надивиться|удержаться|представить|постичь
    не {can}|буду ..3 лично|сам|сама $
    не {can}|буду ..3 лично|сам|сама ,
    не {can} ..2 дождаться|нарадоваться|найти|вспомнить|понять|открыть|увидеть|войти|дозвониться|видеть|поверить|не
    не могу|можем|сможем|смогу ..8 пока|без
    пока|если|иначе ..6 не {can}
    ^ без ..6 не {can}
    , без ..6 не {can}
    спорить|возражать|настаивать|торопить|мешать|задерживать|скрывать ..1 не будем|буду|стану|станем
    не будем|буду|стану|станем ..2 вас|отнимать|задерживать|скрывать|утомлять|спорить|ходить|торопиться|мешать|спешить
    если ..6 не получится|удастся|успеем|выйдет|сможем
    чтобы ..5 не
    не будем|буду ..3 против
    иначе|тогда|то ..5 не успеем|сможем|получится|уложимся|успею|смогу
    {we} не против
    чтобы|если|как|когда ..6 нельзя
    пока|еще|уже нет
    не ..1 считаем|берем|возьмем ..3 с вас|за ..3
    денег|деньги|плату|платы|оплату|доплату|ничего|копейки|рубля ..4 не ..1 возьму|возьмем|беру|берем|взял*|прошу|просим
  `,
  uk: `
    не можу|можемо ..1 просити|вимагати|чекати ..2 вас
    прийняти|приймати|схвалити|підтвердити|затвердити|погодити або|чи відхилити
    щоб відхилити
    яких|якого|якої|чого ..1 немає|нема
    відмовлено , якщо|коли
    якщо|коли ..3 не ..1 вдасться|вдається ,
    пояснювати|розжовувати|повторювати|повторюватися|вдаватися|втомлювати|сперечатися|приховувати|розписувати|перелічувати|хвалити|загадувати ..4 не ..1 буду|будемо|стану|станемо
    не ..1 буду|будемо|стану|станемо ..4 пояснювати|розжовувати|повторювати|повторюватися|вдаватися|втомлювати|сперечатися|приховувати|розписувати|перелічувати|хвалити|загадувати
    не отримаємо|дізнаємося|дізнаємось|побачимо|почуємо|дочекаємося|дочекаємось|втратимо|забудемо|пошкодуємо|помилимося|змерзнемо
    сперечатися|сперечатись|заперечувати|наполягати|квапити|заважати|затримувати|приховувати ..1 не будемо|буду|стану|станемо
    на роботу|зміну|зв'язок|вулицю|чергування|прогулянку|заміну ..2 не вийде
    до вас|нас|них ..2 не вийде
    не знаємо|розуміємо|бачимо|хочемо|думаємо|чекаємо|сумніваємось|сумніваємося|забуваємо|втрачаємо|виключаємо|сперечаємось|заперечуємо|квапимо|приховуємо|поспішаємо|маємо|вимагаємо|просимо
    грошей|плати|доплати ..3 не беремо|візьмемо
    не беремо ..3 грошей|плату|доплату|плати
    нічого ..2 не
    ^ без ..6 не {can}
    , без ..6 не {can}
    не можу|можемо не
    не {can} ..2 натішитися|натішитись|нарадуватися|нарадуватись|намилуватися|намилуватись|нахвалитися|нахвалитись|надивитися|надивуватися|пригадати|стриматися|утриматися|уявити|збагнути
    не {can}|буду ..3 особисто|сам|сама $
    не {can}|буду ..3 особисто|сам|сама ,
    не {can} ..2 дочекатися|дочекатись|знайти|згадати|зрозуміти|відкрити|побачити|увійти|додзвонитися|бачити|повірити
    не {can} ..8 поки|доки|без
    поки|доки|якщо|інакше ..6 не {can}
    інакше|тоді|то ..6 не встигнемо|зможемо|вийде|вкладемось|вкладемося|встигну|зможу
    не будемо|буду|стану|станемо ..2 вас|забирати|затримувати|приховувати|сперечатися|сперечатись|поспішати|заважати
    якщо ..6 не вийде|вдасться|встигнемо|зможемо
    щоб ..5 не
    не будемо|буду ..3 проти
    не змінюємо|підвищуємо|підвищимо ..4 ціну|ціни
    не відкладаємо|зволікаємо|зупиняємо|зупинимо|зупиняємось|зупиняємося|розслабляємо*|сваримо*|ховаємо*|кваплю|кваплюсь|наполягаємо|нав'язуємо|перебиваємо
    не *имемо|*имуть ..2 проти|заперечувати
    не заперечуватимемо|заперечуватиму|затримуватиму|затримуватимемо|забиратиму|забиратимемо|наполягатиму|наполягатимемо|приховуватиму|приховуватимемо|турбуватиму|турбуватимемо|заважатиму|заважатимемо
    більше ..3 не буде
    не передам|здамся|підведу|залишу ..2 без
    не можна ..3 не
    якщо ..8 ..6 не {can}|зможемо|встигнемо|вдасться
    ^ без ..6 не *емо|*имо|*ємо|*їмо
    , без ..6 не *емо|*имо|*ємо|*їмо
    не затрим*|потурбу*|підведемо|підведу|забудемо|забуду|пропустимо|зупиняємо*|забуваємо|шкодуємо|жалкуємо|боїмося|боїмось|гаємо|стоїмо|сидимо|спимо|зникаємо|кидаємо|кинемо|залишаємо|плутаємо|помиляємо*|претендуємо|очікуємо|прогнозуємо|спостерігаємо|чіпаємо|торкаємо*|пам'ятаємо|чуємо|віримо|любимо|говоримо|кажемо|скажемо|обговорюємо|пишемо|бачимося|бачимось|радимо|рекомендуємо|сперечаємо*|хвилюємо*|турбуємо|турбуємо*|розуміємо|втратимо|загубимо|згадуємо|встигаємо|бачили|пошкодуємо|сховаємо
    не змінюємо|міняємо|рухаємо|посуваємо ..3 дат*|термін*|строк*|цін*|умов*|ціну
    дат*|термін*|строк*|цін*|графік*|план*|розклад*|умов* ..2 не змінюємо|міняємо|рухаємо|змінимо
    не готов* ..1 поки|ще
    поки|ще ..1 не готов* ..2 {inf}
    ще ..1 не ..1 вирішили|{can}
    немає|нема ..1 сенсу|потреби|необхідності
    можливо|зможемо|погоджує*|згодн*|робимо ..8 не *ємо|*емо|*имо|*їмо
    переробляємо|переплачуємо|економимо|відмовляємо ..2 не
    не ..1 рахуємо|рахую|рахуватимемо
    поки|ще|вже нема|немає
    не переробляємо|зважаємо|сумуємо|здаємося|зволікатимемо|обмежуємо*|виходимо|опускаємо|вигадуємо
    грошей|гроші|плату|плати|оплату|доплату|нічого|копійки|гривні ..4 не ..1 візьму|візьмемо|беру|беремо|взяв|взял*|прошу|просимо
  `,
  en: `
    can't|cannot ..1 ask|expect|blame you ..1 to
    that|which ..1 is|are|was|were not ..1 available|possible
    features|options|tasks|functions|services|sizes|colours|parts not available
    if|when|where|unless|although|though|whether ..7 not ..1 available|possible
    may|might ..1 not ..1 be ..1 available|possible
    outside|beyond the|our scope of ..2 appendix|manual|document|guide|article|book|chapter|section|letter|note|page
    approve|accept|confirm or decline|reject|refuse
    if|when|where ..5 doesn't|don't work ..1 for
    cannot|can't|not ..1 be|accept|take ..1 responsible|liable|accountable|responsibility|liability
    couldn't be happier|prouder|better|more|nicer
    {cannot} ..4 in person $
    {cannot} ..4 in person , so|but
    {cannot} ..4 myself , so|but
    {cannot} ..1 resist|imagine|praise|recommend
    {cannot} ..1 wait|help|thank|find|see|open|believe|imagine|stress|recall|remember|log|say|tell|wish|agree
    not ..1 only|just|yet|long
    if|unless|until|otherwise|without ..8 {cannot}
    {cannot} ..8 until|unless
    {cannot} ..8 before !january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|next
    can|will not ..8 until|unless
    {cannot} ..8 without ..2 your|you|it|one|that|this|these|those|them|knowing|a|an|another|some
    can|will not ..8 without ..2 your|you|it|one|that|this|these|those|them|knowing|a|an|another|some
    if ..4 unable|impossible|not
    off the table ..2 until
    or ..3 we|i ..1 {cannot}
    or ..4 won't|cannot|can't ..1 be
    or ..4 will|can not ..1 be
    later ..4 {cannot}
    say no ..2 to|more if
    we|i do not ..2 need|know|want|expect|see|think|have|mind|doubt
    don't ..2 need|know|want|expect|see|think|have|mind|doubt
    won't ..2 take|keep|need|lose|have|regret
    won't ..1 be ..1 long|late|needed|necessary|disappointed|sorry|back|there|here|charged|billed
    we'll|i'll not ..2 need|take
    {we} {dont} ..1 have|need ..1 to
    won't|don't|not ..1 charge|bill|invoice|take|keep ..3 your|for|you
    don't|won't|not ..1 work ..3 weekends|sundays|until
    there ..1 will|can be no ..2 charge|cost|delay|problem|problems|extra|surcharge|need|change|interruption|noise|surprises|doubt|question|fee
    won't|not ..1 be ..1 moved|changed|lost|delayed|late ..2 by|from
    no|not ..1 impossible
    isn't|not ..1 excluded
    give up
    will|can|could not|n't ..3 be ..1 done|met|kept|made ..3 sooner|faster|quicker|earlier
    {dont} ..1 take|cost ..3 long|minute|minutes|hour
    {dont} ..1 let|allow ..2 happen|go
    only|still|just ..1 not ..1 available
    not|no|without|never ..2 available ..2 yet|at
    isn't|not|wasn't ..2 declined|rejected|refused|denied
    couldn't|can't|cannot ..1 be ..1 found|made|done|had ..2 before|faster|better
    unable ..2 to ..1 say
    say ..1 yet
    praise|enough
    said no ..1 this|yesterday|last|before|earlier
    supplier|council|bank|landlord|they|he|she said no
    if ..6 declined|rejected|refused|denied|impossible
    couldn't earlier|before|yesterday
    can't|cannot ..1 wait|help|thank|find|believe|imagine
    {we} ..1 don't ..1 make ..3 mistakes|difference
    passed on
    possible|doable to ..1 see|tell|say|know|imagine|overstate|guess|spot|detect|hear|miss|go|get ..1 wrong|lost
    error|errors|mistake|mistakes|leak|leaks|fault|delay|confusion|mix-up|damage|risk|mould|damp ..2 ruled|excluded ..1 out
    {dont} ..2 do ..2 justice
    there won't|will ..1 be ..2 dust|noise|mess|smell|queue|queues|fuss|disruption|downtime|gap|break|damage|traces|smoke|waiting
    there won't be ..2 charge|cost|delay|problem|problems|need|change|changes|surprises|bill|extra|interruption|noise|another|trouble|time
    not ..1 giving up
    not ..1 {dealing} ..4 until|before|yet
    no way ..2 we'd|we'll|we|i'd|i'll|i|it'd|it'll|it|the|they ..3 miss|be|slip|fail|forget|late|lose|run
    no way ..3 tell|know|knowing|telling|say|check
    not ..1 provided|granted|offered|allowed ..3 yet|until|by ..1 the
    server|machine|engine|pump|printer|app|system|program|boiler|motor|lock|door|key|valve|code|battery|till|car|van|oven|freezer ..2 not|won't|doesn't|can't ..2
    rather ..1 not ..1 send|write|put|email|mail|say|commit
    doesn't work on
  `,
}
