import type { Meaning } from './lexicon.ts'

/** The no of a letter, firm or hedged. Source: S3, the empathetic no. */

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
    не !{ongoing} {perfective}
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
    {favour} ..4 не ..1 будет|предвидится|предусмотрено|предусмотрена|предусмотрены|полагается|положено|бывает|делаем|даем|даю|последует
    не ..1 будет|предусмотрено|полагается|бывает|последует ..1 {favour}
    {favour} ..4 нет ,
    ^ {inf} ..6 нельзя ,
    ^ {inf} ..6 нельзя $
    ^ ..3 {inf} нельзя ,
    {inf} ..5 у ..1 нас ..2 никак
    {we} ..2 против
    отказ*|отклон* ..3 {you} ..2 просьб*|запрос*|заявк*|заявлени*|предложени*
    пойти навстречу|уступить ..3 не ..1 {can}|получится|выйдет
    не ..1 {can} ..2 навстречу
    {inf} ..4 не готов*
    рассчитывать ..2 не ..1 приходится|стоит
    просьб*|запрос*|заявк*|заявлени*|предложени* ..5 отклонен*|отказано|отказ
    отказано ..3
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
    не розглядаємо|розглядаю|погоджуємося|погоджуємось|погоджуюся|погоджуюсь|знижуємо|продаємо|виконуємо|надаємо|приймаємо|братимемось|практикуємо|даємо|дозволяємо|дозволяю|пристаємо|поступаємося|поступаємось|виїжджаємо|видаємо|друкуємо|возимо|бронюємо|поставляємо|нараховуємо|здаємо|розкриваємо|передаємо|позичаємо|кредитуємо|обслуговуємо|перенесемо|візьмусь|візьмуся|візьмемось|візьмемося|берусь|беруся|беремось|беремося|візьму|візьмемо|беру|беремо|дам|дамо|даємо|даю|зроблю|зробимо|роблю|робимо|піду|підемо|поставлю|поставимо|надамо|надаємо|прийму|приймемо|приймаємо|знизимо|знижу|знижуємо|включимо|включу|підпишу|підпишемо|перенесемо|перенесу|перейдемо|вийдемо|вийду|погодимось|погодимося|погоджусь|погоджуся|віддамо|віддам|додамо|додам|вкладемось|вкладемося|вкладуся|вкладусь|пропустимо|дозволимо|перекладу|перекладемо|виконаємо|виконаю|запустимо|запускаємо|випустимо|поїдемо|поїду|опублікуємо|замінимо|переробимо|перероблю|відкриємо|міняємо|змінимо|приберемо|залишимо|пускаємо|платимо|повернемо|скинемо|скину|посунемо|посуну|зсунемо|рухаємо|повеземо|відпустимо|відвантажимо|працюємо|переносимо
    змушен* ..2 відмов*
    доведеться|доводиться ..2 відмов*|сказати ..1 ні
    відмовляємо*|відмовимо|відмовлю|відмовляюсь|відмовляюся|відмовимось|відмовимося|відмовлюся|відмовлюсь
    відповідаємо|відповім|скажу|кажу|відповідь|рішення|відповідаю ..3 ні|відмова|відмовою|негативн*
    ^ ?на|жаль|але|тому|тож ні ,
    не *ємо|*емо|*имо|*їмо
    це|таке ..1 неможливо|виключено
    не готов* ..2 {inf}|до|на|піти
    немає|нема ..2 можливост* ..2 {inf}
    не маємо|маю ..1 змоги|можливості
    не ..1 в|у|під силу|силах|змозі
    утримаюсь|утримаюся|утримаємось|утримаємося
    не є можливим
    змушен* ..3 відхилити
    відхиляємо
    ми|я ..1 не готов*
    {inf} ..8 не готові|готова|готовий
    не *тимемось|*тимемося|*тимусь|*тимуся
    ^ {inf} ..5 не дозволя*
    {inf} ..6 не дозволено|вільно|передбачено|вповноважен*|уповноважен*
    ^ {inf} ..8 не можна|варіант|випадає
    ^ ?на жаль ..1 {inf} ..8 не можна
    ^ {inf} ..8 неможливо|нереально|немислимо
    {inf} ..6 ми|я ..1 не вповноважен*|уповноважен*
    {inf} ..6 не маємо|маю ..2 права|повноважень|дозволу
    не маємо|маю ..2 права|повноважень|дозволу
    {askable} ..5 не буде|передбачено|існує
    {askable} ..5 немає|нема
    раніше|швидше|дешевше|скоріше ..1 не буде
    ваше|ваш|вашу ..3 прохання|запит|заявку|пропозицію ..2 відхилен*|відхиляємо|відхиляю|відхилили
    вимушен*|змушен* ..2 відмов*|сказати
    мушу|мусимо|довелося|довелось ..2 відмов*|сказати
    сказати|скажу|кажу|скажемо|кажемо ..2 ні
    не ви*шлю|за*шлю|на*шлю|від*шлю|пере*шлю
    не *дам|*ітимусь|*ітимуся
    не ви*шу|на*шу|під*шу|за*шу|по*шу|при*шу|від*шу|об*шу|зни*жу|пере*ду|ви*ду|за*ру|ви*ру|від*ру|роз*жу|опублікую|під*млю|ви*влю|за*влю|по*млюся|поступлюся|поступлюсь|пристану
    жаль ..6 місць|столик*|вікон|слотів|номерів|квитків ..5 немає|нема|лишилося|лишилось|залишилося|залишилось
    не надає*ся|надаю*ся|повертає*ся|повертаю*ся|обмінює*ся|обмінюю*ся|продає*ся|видає*ся
    {inf} ..4 не вдалося|вдалось|вийшло|вдаватиметься
    {inf} ..6 нема|немає ..1 кого|кому|чим|ким|коли|де|як|змоги|можливості|сенсу|підстав|права
    нема|немає ..1 кого|кому|чим|ким|змоги|спроможності|підстав ..3 {inf}
    немає|нема ..1 змоги|можливості
    змоги|можливості|підстав ..3 немає|нема|бракує
    не|жодної ..1 бачу|бачимо ..2 можливості|змоги|підстав
    негативн*|відмовн*|заперечн* ..1 рішення|відповідь
    рішення|відповідь ..6 негативн*|відмовн*|заперечн*
    не ..1 згоден|згодна|згодні ..3 {inf}
    {inf} ..6 не згоден|згодна|згодні
    не вбача* ..2 можлив*|змог*
    наміру ..2 не ..1 маю|маємо|має
    не ..1 маю|маємо|має ..1 наміру
    не передає*ся|передаю*ся|підлягає|підлягають|практику*ся|здійснює*ся|здійснюю*ся
    {inf} ..5 не ..1 передбачено|передбачен*|дозволено|прийнято
    для нас|мене ..3 виключен*|неможлив*|неприйнятн*|нереальн*
    тож|тому|отже|на|жаль ні $
    відмов* ..3 {you} ..2 проханн*|запит*|заявк*|пропозиц*
    прохання|запит|заявку|пропозицію|клопотання ..3 відхилено|відмовлено|не ..1 задоволено|погоджено|схвалено
    відмовлено
    не ..1 {can} ..2 назустріч
    піти|пристати ..3 не ..1 {can}
    пропозицію|умову|умови|прохання|варіант ..2 не ..1 приймаю|приймаємо|приймемо
    {favour} ..4 не ..1 буде|передбачено|даємо|дамо|робимо|роблю
    не ..1 буде|передбачено|існує ..1 {favour}
    не ..1 погоджуся|погоджусь|погоджуємося|погоджуємось|пристанемо|пристанемо|пристаємо ..2
    мушу|мусимо|маю|маємо|змушений|змушена|змушені ..3 відмовити|відхилити|відмовитися|відмовитись
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
    off the table
    will not be ..1 allowed|finished|ready|possible|done|made|able
    rather ..1 difficult|not
    inclined to say no
    won't do
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
    {we} ..1 {dont} ..1 {deal}
    {we} do|will|shall|would|can|could ..1 not ..1 {deal}
    won't|can't|cannot|couldn't|shan't ..1 be ..1 {dealt}
    will|can|could|shall not ..1 be ..1 {dealt}
    won't|cannot|can't work $
    won't|cannot|can't work ,
    won't|can't|cannot ..1 come off
    request|application|proposal|suggestion|claim|offer|wish|bid|appeal ..8 declined|rejected|refused|denied|turned
    request|application|proposal|suggestion|claim|wish ..8 not ..2 approved|accepted|granted|agreed|meet|met
    has|have|had ..1 been ..1 declined|rejected|refused|denied
    {we} ..2 decided|chosen|chose|opted|elected|resolved ..1 against|not
    {we} ..1 refuse|decline
    there ..1 will|can|shall be no
    there'll|there's ..1 be ..1 no ..3 this|for|before|after|on|until|in
    not ..1 on the cards|table|menu
    an|on ..1 option $
    not|isn't|n't|hardly|never ..1 an|on ..1 option|offer
    not ..1 something ..2 we're|we|i|i'm
    it's|is|be a ..2 no ..1 from|on|to|for
    no way {we}
    did|does|do not ..2 agree|consent ..1 to|with
    don't|doesn't|didn't|not ..1 see ourselves|myself|our|my ..2
    not|n't meet|find ..2 with ..2 consent|approval|agreement
    pass on ..2
    have|must|need ..1 to|we leave ..4 out
    {we} ..2 have to|must|will pass
    excluded|ruled out
    {we} ..2 sticking|stick ..2 with|to ..8
    not ..1 available
    {we} ..1 not ..1 authority|authorised|authorized|authority
    no ..1 authority ..1 to
    isn't|not ..1 allowed|permitted ..2
    no ..1 longer ..1 {deal}
    {we} ..2 withdraw|withdrawing|pulling|bowing|stepping
    {cannot}|not see ..1 our|my way
    aren't|isn't|not|won't ..1 going|planning|willing|prepared|ready ..1 to ..1
    impossible
    {we} ..2 have|got nothing ..2 for|left|free
    won't ..1 be possible|feasible|able
    nothing doing
    not ..1 this one|time
    regret ..3 no|not|cannot|decline
    afraid|sorry ..1 ..2 no|not|can't|cannot|won't|isn't|nothing
    the answer ..4 no
    beyond ..2 what {we} ..1 can|do
    no room ..2 for|to
    stretch|bridge too far
    no go|can|dice|joy
    no-go|non-starter
    isn't|not ..2 in ..1 our|my ..1 gift|power
    not|isn't|never ..1 going to ..1 happen|work|fly|be
    ain't happening
    off limits
    {we} ..2 have|need|has to ..1 say ..3 no
    not|isn't|wasn't|n't ..1 on $
    not|isn't|n't ..1 on ,
    not ..1 be ..2 doing|taking|offering|printing|providing|handing|giving|moving|accepting|lending|making|adding|extending
    {dont} ..1 do|offer|take|accept|lend|rent|sell|work|print|repair|ship|deliver|supply|cater|serve|handle|permit|allow ..1 that|this|it|any|those|these|on|for|to|without|such|in|at|private
    {we} {dont} run|stretch|extend|go ..1 to|that|so
    there ..1 is|was|will no ..1 way
    shall|will not ..1 {deal}
    {we} ..1 not ..1 {dealing}
    aren't|isn't ..1 {dealing}
    there won't be ..2
    there ..1 isn't|aren't going to be
    no ..2 , ..1 i'm|we're afraid
  `,
  except: {
    ru: `
      не знаем|понимаем|видим|хотим|думаем|ждем|сомневаемся|забываем|теряем|исключаем|спорим|возражаем|торопим|скрываем|спешим|имеем|требуем|просим|против|всем|этим|тем|им|ним|чем|нем|нему|одним|каким|таким|совсем|своим|другим|менее
      денег|платы|доплаты|денег ..3 не берем|возьмем
      не берем ..3 денег|плату|доплату
      ничего ..2 не
      не ..1 меняем|трогаем|сдвигаем ..2 срок*|дат*|цен*
      не могу|можем не
      {inf} ..1 погод* ..2 не берусь|могу|буду
      не берусь судить|сказать|утверждать|гадать|спорить|оценивать|обещать
      судить|гадать|утверждать|оценивать|обещать ..2 не берусь|буду|возьмусь
      не {can} ..2 дождаться|нарадоваться|найти|вспомнить|понять|открыть|увидеть|войти|дозвониться|видеть|поверить|не
      не могу|можем|сможем|смогу ..8 пока|без
      пока|если|иначе|без ..6 не {can}
      не будем|буду|стану|станем ..2 вас|отнимать|задерживать|скрывать|утомлять|спорить|ходить|торопиться|мешать|спешить
      если ..6 не получится|удастся|успеем|выйдет|сможем
      чтобы ..5 не
      не будем|буду ..3 против
      иначе|тогда|то ..5 не успеем|сможем|получится|уложимся|успею|смогу
      {we} не против
      чтобы|если|как|когда ..6 нельзя
    `,
    uk: `
      не знаємо|розуміємо|бачимо|хочемо|думаємо|чекаємо|сумніваємось|сумніваємося|забуваємо|втрачаємо|виключаємо|сперечаємось|заперечуємо|квапимо|приховуємо|поспішаємо|маємо|вимагаємо|просимо
      грошей|плати|доплати ..3 не беремо|візьмемо
      не беремо ..3 грошей|плату|доплату|плати
      нічого ..2 не
      без ..6 не {can}
      не можу|можемо не
      не {can} ..2 дочекатися|дочекатись|знайти|згадати|зрозуміти|відкрити|побачити|увійти|додзвонитися|бачити|повірити
      не {can} ..8 поки|доки|без
      поки|доки|якщо|інакше ..6 не {can}
      інакше|тоді|то|без ..6 не встигнемо|зможемо|вийде|вкладемось|вкладемося|встигну|зможу
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
      без ..6 не *емо|*имо|*ємо|*їмо
      не затрим*|потурбу*|підведемо|підведу|забудемо|забуду|пропустимо|зупиняємо*|забуваємо|шкодуємо|жалкуємо|боїмося|боїмось|гаємо|стоїмо|сидимо|спимо|зникаємо|кидаємо|кинемо|залишаємо|плутаємо|помиляємо*|претендуємо|очікуємо|прогнозуємо|спостерігаємо|чіпаємо|торкаємо*|пам'ятаємо|чуємо|віримо|любимо|говоримо|кажемо|скажемо|обговорюємо|пишемо|бачимося|бачимось|радимо|рекомендуємо|сперечаємо*|хвилюємо*|турбуємо|турбуємо*|розуміємо|втратимо|загубимо|згадуємо|встигаємо|бачили|пошкодуємо|сховаємо
      не змінюємо|міняємо|рухаємо|посуваємо ..3 дат*|термін*|строк*|цін*|умов*|ціну
      дат*|термін*|строк*|цін*|графік*|план*|розклад*|умов* ..2 не змінюємо|міняємо|рухаємо|змінимо
      не готов* ..1 поки|ще
      поки|ще ..1 не готов* ..2 {inf}
      ще ..1 не ..1 вирішили|{can}
      немає|нема ..1 сенсу|потреби|необхідності
      можливо|зможемо|погоджує*|згодн*|робимо ..8 не *ємо|*емо|*имо|*їмо
      переробляємо|переплачуємо|економимо|відмовляємо ..2 не
      не переробляємо|зважаємо|сумуємо|здаємося|зволікатимемо|обмежуємо*|виходимо|опускаємо|вигадуємо
    `,
    en: `
      {cannot} ..1 wait|help|thank|find|see|open|believe|imagine|stress|recall|remember|log|say|tell|wish|agree
      not ..1 only|just|yet|long
      if|unless|until|otherwise|without ..8 {cannot}
      {cannot} ..8 until|unless|without|before
      can|will not ..8 until|unless|without
      if ..4 unable|impossible|not
      off the table ..2 until
      or ..3 we|i ..1 {cannot}
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
      there won't be ..2 charge|cost|delay|problem|problems|need|change|changes|surprises|bill|extra|interruption|noise|another|trouble|time
      not ..1 giving up
      not ..1 {dealing} ..4 until|before|yet
      no way ..2 we'd|we'll|we|i'd|i'll|i|it'd|it'll|it|the|they ..3 miss|be|slip|fail|forget|late|lose|run
      no way ..3 tell|know|knowing|telling|say|check
    `,
  },
}

/** A plain "we do not …" of the present: a no only where a wish or its understanding stands beside it. */
export const declines: Meaning = {
  ru: `
    не *ем|*им|*ём
  `,
  uk: `
    не беремо|беремось|беремося|приймаємо|надаємо|виконуємо|продаємо|знижуємо|поступаємось|поступаємося
  `,
  en: `
    we|i don't|do ?not take|offer|accept|provide|sell|lower|discount
  `,
  except: {
    ru: `
      не {perfective}
      не знаем|понимаем|видим|хотим|думаем|ждем|сомневаемся|забываем|теряем|исключаем|спорим|возражаем|торопим|скрываем|спешим|имеем|требуем|просим|всем|этим|тем|им|ним|чем|нем|нему|одним|каким|таким|совсем|своим|другим|трогаем|слышим|помним
      не ..1 меняем|трогаем|сдвигаем ..2 срок*|дат*|цен*
      ничего ..2 не
      пока|если|иначе|без|чтобы|раньше|больше ..6 не
    `,
  },
}

/** The no is hedged until it is none. */
