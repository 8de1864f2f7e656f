import type { Meaning } from '../lexicon.ts'

/** What was said in a meeting or a call, written down for both sides, and the question whether it is right. Source: the list of agreements sent after a talk (S3). */

/** Sums up a meeting or a call. */
export const sumsUp: Meaning = {
  ru: `
    итог*|резюме|саммари|конспект|выжимк* ..3 {meeting}
    краткие|кратко|коротко ..1 итоги
    по ..1 итогам|результатам|следам|мотивам ..3 {meeting} ..6 договор*|реш*|фиксир*|список|высылаю|записал*
    фиксир*|зафиксир*|записал*|записываю|собрал*|собираю|свел*|сверим|резюмир*|подытож*|повтор* ..6 договор*|решил*|говорил*|обсудил*|обсуждал*|пришли|решени*|условились|услышал*|итог*
    что ..2 решили|договорились|обсудили
    записал*|записываю|набросал*|собрал* ..1 главное|основное|суть|ключевое
    оставляю|кладу|переношу ..1 на ..1 бумаге|бумагу
    о чем ..2 договорились|условились|говорили|договаривались
    записываю|записал*|законспектировал*|занес* ..6 разговор*|беседу|следующее|такое|{meeting}
    к чему|чему ..3 пришли
    наши|наших|нашим договоренност* ..4 {meeting}|созвон*|вчера|сегодня
    договоренности|решения ..2 по ..1 итогам|результатам|{meeting}
    список|перечень ..2 договорен*|решений
    {meeting} ..6 договорились|решили
    протокол ..2 {meeting}
    {meeting} ..4 итог|итоги|выжимка|конспект|тезисы|пометки|резюме
    на ..2 {meeting} ..1 мы ..2 прошл*|обсудил*|обошли|разобрали|посмотрели|проговорили|решили|пришли|сверили|условились|наметили
    {meeting} ..2 на бумаге|письменно|письме|тезисно|пунктам|пунктами
    записываю|фиксирую|напоминаю|повторю|пишу ..1 , ..2 чем ..4 остановились|сошлись|расстались|условились|порешили
    на ..1 чем ..4 остановились|сошлись|расстались|порешили
    ниже|вот ..1 пункты|тезисы|пометки|заметки|записи|решения ..3 {meeting}
    пункты|тезисы|пометки|заметки|записи|решения ..3 с|по|после|из|от ..2 {meeting}
    после|с|по ..2 {meeting} ..4 пометк*|пометок|пункт*|тезис*|заметк*|заметок|записал*
    что|чем ..1 я ..1 вынес*|понял*|записал*|услышал*|унес* ..4
    коротко|кратко|тезисно|вкратце|бегло ..1 по|о|об ..2 вчерашн*|сегодняшн*|понедельник*|вторник*|сред*|четверг*|пятниц*|{meeting}
    черным по белому ..3 решени*|договорен*|как|что
    чтобы ..4 черным по белому
    наш* ..1 {meeting} в|на ..2 пунктах|тезисах|бумаге|строках
    как|что ..1 мы ..2 порешили|сговорились|уговорились
    чтобы ..3 нас|обоих|вас ..4 одно|одинаково|перед
    чтобы мы ..2 оба|вместе|одинаково ..2 помнили|понимали|видели
  `,
  uk: `
    підсум*|резюме|конспект ..3 {meeting}
    стисло|коротко ..1 підсумки
    за ..1 підсумками|результатами|слідами ..3 {meeting} ..6 домов*|виріш*|фіксу*|перелік|надсилаю|записа*
    фіксую|фіксуємо|зафіксу*|записа*|записую|записуємо|зібра*|зводжу|звела|звів|звіримо|резюмую|підсумую|підсумовую ..6 домов*|виріш*|говорил*|обговор*|дійшли|рішен*|умовил*|почул*|підсум*
    що ..2 вирішили|домовились|домовилися|обговорили|ухвалили
    записав|записала|записую|занотував|нотую|зібрав|зібрала ..1 головне|основне|суть|ключове
    лишаю|залишаю|переношу ..1 на папері|папір
    про що ..2 домовились|домовилися|умовилися|говорили|домовлялись|домовлялися
    записую|записа*|занотувал*|занотував|законспектува* ..6 розмов*|бесіду|таке|наступне|{meeting}
    занотувала|занотував|занотували
    до чого ..3 дійшли|прийшли
    наші|наших|нашим домовленост* ..4 {meeting}|учора|вчора|сьогодні
    домовленості|рішення ..2 за ..1 підсумками|результатами|{meeting}
    список|перелік ..2 домовлен*|рішень
    {meeting} ..6 домовились|домовилися|вирішили
    протокол ..2 {meeting}
    {meeting} ..4 підсумки|підсумок|конспект|тези|нотатки|резюме
    на ..2 {meeting} ..1 ми ..2 пройшл*|обговорил*|обійшли|розібрали|подивилися|подивились|проговорили|вирішили|дійшли|звірили|умовилися|умовились|намітили
    {meeting} ..2 на папері|письмово|письмі|тезово|пунктами
    на ..1 чому ..4 зупинилися|зупинились|зійшлися|зійшлись|розійшлися|порішили
    нижче|ось ..1 пункти|тези|нотатки|записи|рішення ..3 {meeting}
    пункти|тези|нотатки|записи|рішення ..3 з|із|за|після|від ..2 {meeting}
    після|з|за ..2 {meeting} ..4 нотат*|пункт*|тез*|записа*
    що ..1 я ..1 виніс|винесла|зрозумів|зрозуміла|записав|записала|почув|почула ..4
    коротко|стисло|тезово|побіжно ..1 за|про|щодо ..2 вчорашн*|учорашн*|сьогоднішн*|понеділ*|вівтор*|серед*|четвер*|п'ятниц*|{meeting}
    чорним по білому ..3 рішен*|домовлен*|як|що
    щоб|аби ..4 чорним по білому
    наша|нашу|наш ..1 {meeting} у|в|на ..2 пунктах|тезах|папері|рядках
    як|що ..1 ми ..2 порішили|змовилися|умовилися
    щоб|аби ..3 нас|обох|вас ..4 те|однаково|перед
    щоб|аби ми ..2 обоє|разом|однаково ..2 пам'ятали|розуміли|бачили
    до ..1 чого ..2 дійшли
  `,
  en: `
    summary|recap|minutes|notes|outcome|outcomes|results ..2 of|from|on ..2 our|the|today's|yesterday's|call|meeting ..4 {meeting}
    {meeting} ..2 summary|recap|notes|outcomes
    what ..2 we|you ..2 agreed|settled|decided|discussed
    where ..2 got ..2 to|on ..3 {meeting}
    what ..6 came to
    what came|comes out of ..2 {meeting}
    what came|comes of|out ..8 phone|{meeting}
    to ..1 sum|summarise|summarize|recap ..3 up|what|our|the
    summing|summarising|summarizing ..2 up
    {we} ..2 summarise|summarize|recap|sum
    what i|we ..1 took|noted|wrote down|away
    took|noted|wrote|written ..2 down ..3 what|agreed
    here ..1 is|are ..3 agreed|settled|decided
    agreed|settled|decided ..3 on|in|at|during ..3 {meeting}
    {meeting} ..4 agreed|settled|decided
    what ..1 came|comes|has|is ..1 come ..1 of|out|from
    this is what|where we ..3
    what ..2 you|we ..4 came|come|got|arrived|settled|agreed|landed|ended|concluded ..1 to|on|at|up|with
    gist of ..4
    where we ..1 landed|ended|left|got
    in writing ..4 {meeting}
    {meeting} ..4 in ..1 writing|brief|short|nutshell|note
    for ..1 the ..1 record ,
    notes from|of|on ..1 our|the|today's|yesterday's|monday's|tuesday's|wednesday's|thursday's|friday's|this
    our ..1 call|meeting|talk|conversation|visit|lunch|phone|chat ..1 on|of|from|today|yesterday|call ..1 #|monday|tuesday|wednesday|thursday|friday|yesterday|today ,
    went|gone|go|going|walked ..1 through|over ..6 together ..3 yesterday|monday|tuesday|wednesday|thursday|friday|today
    {meeting} ..4 on|in paper|writing|bullets|points ..2
    at|in|on|during ..3 {meeting} ..1 we ..2 went|walked|agreed|settled|decided|discussed|covered|looked|fixed|talked|spoke
    at ..1 today's|yesterday's|monday's|tuesday's|wednesday's|thursday's|friday's ..1 stand-up|standup|sitting|round|check-in|huddle|gathering ..1 we
    put|putting|set|setting ..2 agreement|understanding|talk|conversation|deal ..1 in|on|to writing|paper
    points|notes|items|decisions|results ..2 from|of|after ..3 {meeting}|visit|tour|stand-up
    after ..2 {meeting}|chat|visit|tour ..3 noted|wrote|jotted|listed
    what ..1 i ..1 took ..1 from|out|away
    to recap|recapitulate
    black on|and white
    on paper|record , ..3
    here ..1 it ..1 is on|in paper|writing
    writing|noting|jotting|setting down ..2 what ..1 we
    conversation|talk|chat|call ..1 in|as ..1 bullet|points|bullets|brief|short
    so ..1 that|we we|both ..1 both|have ..1 have|know|see|remember|it
    so ..1 that we|you|both ..3 same|front ..2
    here|here's|this|that is ..1 what came|comes of|out
    and|here's|here what came of|out
  `,
  except: {
    ru: `
      потому|так|оттого что ..4 решили|договорились|обсудили
      итог* ..3 год*|квартал*|месяц*|кампани*|проект*
      до|перед|на|к ..2 {meeting} ..4 решили|договорились
      не ..2 договорились|решили
      то|того|тому , о чем ..2 говорили|договорились|договаривались
      {meeting} ..8 как ..1 договорились|условились|решили|договаривались|обсуждали
      как ..1 договорились|условились|решили|договаривались|обсуждали
    `,
    uk: `
      підсум* ..3 рок*|кварталу|місяця|кампані*|проєкту
      до|перед|на ..2 {meeting} ..4 вирішили|домовились|домовилися
      не ..2 домовились|домовилися|вирішили
      те|того|тому , про що ..2 говорили|домовились|домовилися|домовлялись|домовлялися
      {meeting} ..8 як ..1 домовились|домовилися|вирішили|домовлялись|домовлялися|обговорювали
      як ..1 домовились|домовилися|вирішили|домовлялись|домовлялися|обговорювали
    `,
    en: `
      before|for|until|at|in ..1 the|our|next next|january|coming {meeting}
      to|until|till|by our|the ..1 {meeting}
      before|until|ahead ..2 {meeting} ..4 agreed|settled|decided
      at|in|on ..2 {meeting} ..1 we ..1 will|shall|should|can
      not ..2 agreed|settled|decided
      as {we} ..1 agreed|settled|decided
      as agreed|settled|decided|discussed
      {meeting} ..6 as ..2 agreed|settled|decided
      where we ..1 left ..2 with|on|in ..2 project|work|build|budget
      for ..1 the record ,
    `,
  },
}

/** Asks whether what was written down is right. */
export const asksConfirm: Meaning = {
  ru: `
    подтверд*|подтвержден*|потверд*
    все|всё ..1 ли ..3 верно|так|правильно|точно|учел*|записал*|учтено
    верно|правильно|так|точно ли
    верно|правильно ли ..2 поня*|записа*
    поправ*|поправьте|правк*|исправ*|уточнен*|замечани*|дополн*|возражен*
    если ..6 не ..1 так|верно|сходится|согласн*|совпадает
    если ..4 упустил*|забыл*|перепутал*|напутал*|ошиб*|пропустил*|неверно|неточн*|услышал*
    не ..1 перепутал*|перекрутил*|исказил*|напутал*|упустил*|пропустил*|ошиб*|переврал*
    согласны|согласен|согласуйте|сверьте|сверим|сверьтесь|сверим|завизируйте|ок
    жду ..3 ответ*|подтвержд*|согласи*|добро|ок
    дайте знать
    все|всё ..1 верно|так|правильно|точно $
    сход*|совпада*|бьет* ..3 ваш*|вас|вами
    ваш* запис*|заметк*|пометк* ..3 сход*|совпада*|так
    так|верно ..1 у вас
    где-то|что-то|чего-то|нигде ..2 ошиб*|напутал*|упустил*|забыл*|пропустил*|перепутал*|соврал*
    верно|так|правильно|согласны|годится $
    напишите|ответьте|пришлите|поставьте|скажите ..2 ок|да|плюс*|верно|так|согласн*
    ничего ..2 не ..1 упустил*|перепутал*|забыл*|пропустил*|напутал*
    правильно|верно|точно ли ..3
    так ли ..6 поня*|запис*|услыш*|помн*|запомн*
    соответствует|соответствуют|отвечает|отвечают|совпадает|совпадают|сходится|сходятся|полон|полна|полный ли ..6
    сверить|проверить|сверьте|проверьте|сравните|сопоставьте|сличите|гляньте|взгляните|посмотрите|просмотрите|пробегите|перечитайте|прочтите|пройдитесь ..6 ли|все|всё|со|с|по|нет
    прошу|просим ..1 сверить|проверить|взглянуть|посмотреть|просмотреть|перечитать
    отметьте|подчеркните|вычеркните|зачеркните|впишите|допишите|допишете|добавьте|укажите ..5 не|расхо*|лишн*|что|если|чего
    ответьте|отвечайте|ответить|черкните ..2 да|плюс|плюсом|плюсик|словом|согласен|верно|ок
    плюс|плюсик|да|кивок|ок ..4 хватит|достаточно|устроит|в ответ
    так ..2 вы|вам ..1 запомнили|помните|запомнилось|поняли|слышали
    это ..1 все|всё ..2 договорил*|решили|было
    возразите|возражайте|спорьте|поспорьте|одерните|остановите ..4
    помните|запомнили ..1 ли|иначе|по-другому|так
  `,
  uk: `
    підтверд*|підтвердж*
    чи ..2 все|усе|всі|правильно|вірно|так|точно
    все|усе ..1 правильно|так|точно|вірно $
    сходиться|сходяться|збіга* ..3 ваш*|вас|вами
    десь|щось|чогось|ніде ..2 помил*|наплут*|пропуст*|упуст*|забу*|переплут*
    ваш* запис*|нотат* ..3 сход*|збіга*|так
    виправ*|поправ*|правк*|уточнен*|зауважен*|доповн*|заперечен*
    якщо ..6 не ..1 так|сходиться|збігається|згодн*
    якщо ..4 упустил*|пропустил*|забул*|забув|переплут*|помил*|неточн*|почул*|щось
    не ..1 переплута*|наплута*|упусти*|пропусти*|помили*
    згодні|погодьте|звірте|звіримо|перевірте
    чекаю|чекаємо ..3 відповід*|підтвердж*|згод*|ок
    дайте знати
    чи ..4 не ..1 переплут*|перекрут*|наплут*|проґав*|помил*|пропуст*|забу*|загуби*|упусти*
    чи ..3 так ..1 зрозумі*|запис*|почу*|запам*|пам'ята*
    чи ..3 відповіда*|збіга*|сход*|правильн*|повн*|вірн* ..6
    звірити|перевірити|звірте|порівняйте|зіставте|гляньте|погляньте|подивіться|перегляньте|пробіжіться|перечитайте|прочитайте|пройдіться ..6 чи|усе|все|із|зі|з|по
    прошу|просимо ..1 звірити|перевірити|глянути|подивитися|переглянути|перечитати
    позначте|підкресліть|викресліть|закресліть|впишіть|допишіть|допишете|додайте|вкажіть ..5 не|розбіж*|зайв*|що|якщо|чого
    відповідайте|відповісти|дайте ..2 так|плюс|плюсом|словом|згоден|згодна|правильно|ок
    плюс|плюсик|так|кивок|ок ..4 вистачить|досить|достатньо|влаштує|у відповідь
    чекаю|чекаємо на ..3 так|плюс|кивок|правки
    так ..2 ви|вам ..1 запам'ятали|пам'ятаєте|запам'яталося|зрозуміли|чули
    це ..1 все|усе ..2 домовил*|вирішили|було
    заперечте|заперечуйте|сперечайтеся|зупиніть ..4
    як|чи ..4 запам'ятали|пам'ятаєте ви
  `,
  en: `
    confirm*|confirmation|approve|approval
    correct|correction*|corrections|amend*|objection*|comments
    put|set ..1 right|straight
    if ..6 missed|misheard|misunderstood|wrong|forgot|forgotten|overlooked|differently|off|disagree
    anything ..5 missed|misheard|misunderstood|wrong|differently|off|add|change|missing
    is ..3 right|correct|accurate
    do|does|did ..2 you|this|that|it|i|we ..3 agree|match|right|remember|capture
    let ..1 me|us know
    your ..1 ok|okay|agreement|yes|nod
    look|looks ..1 right|correct|ok|okay
    sign|reply|say ..2 off|yes|ok|okay
    have|did|do|if i|we ..2 get|got|understood|understand|heard|noted|have ..4 right|correctly|straight|properly
    does|do|is|are|did ..5 match|tally|square|right|correct|agree|fit|reflect
    anything ..3 missing|wrong|off|amiss|astray|forgotten|different|otherwise|not|misheard
    shout|holler|say|tell|write|ring|correct|reply|yell ..3 if|by|before|wrong|where|anything|otherwise
    that's|that|this|is|it ..3 how ..2 remember|saw|heard|understood|left|see
    same ..2 your|notes|page|understanding
    whether|that|if {we} ..2 understood|understand|heard|noted|recorded|wrote|written|put|got ..6
    read ..2 through|over
    nod|tick|initial|countersign ..3 it|this|that|by|if
    ok|okay|approve this|it|these|them
    is|does that|this|it ..1 what|how|match|tally|square|agree|fit ..3 you|your|yours
    check|see|look ..3 nothing|anything|something|everything ..3 missing|forgotten|left|right|correct|wrong|amiss|out
    yes ..4 would|will ..1 do|suffice
    thumbs up
    is|was ..1 that|this ..1 all|everything|it|complete ..4
    does|do ..5 correspond|tie|square|agree|fit|hold|stand ..4
    compare|hold|check|read|set|lay|put|run ..6 with|against|beside|past|through your|own|what|notes
    mark|flag|strike|cross|note|circle|underline|point|pencil ..6 differs|differ|different|wrong|out|off|missing|otherwise
    a|one yes|tick|plus|nod|ok|word ..3 or ..3
    yes|tick|plus|nod|ok|word ..2 will|is|would ..1 do|enough|suffice
    as|the way|how you ..1 remember|recall|heard|saw
    you ..1 remember|recall|heard it|that|this|things
    speak ..1 up|now
    object|protest|contradict ..4
    doesn't|don't|not ..1 match|fit|agree|tally ..3 your ..3 tell|let|shout|say
  `,
}
