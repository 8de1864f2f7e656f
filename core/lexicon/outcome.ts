import type { Meaning } from './lexicon.ts'

/** A question came to something, in words that say so. Sources: S0 rule 6, S2. */
export const outcome: Meaning = {
  ru: `
    взяли|берем|оставили|выбрали ..3 вариант*|перв*|втор*|трет*|четверт*|как|потемнее|посветлее
    решили|решено|решение|решения|решил|решила|решают|решает|решаем
    согласовали|согласовано|согласован*|согласны|согласен|согласна|согласились|согласился|согласилась
    договорились|договоренность|условились|уговорились|сговорились
    утвердили|утверждено|утвержден*|одобрили|одобрено|одобрен*|одобрил*
    принято|приняли|принимаем|принял*
    выбрали|выбрано|выбран*|остановились|определились|сошлись|пришли|постановили|зафиксировали|зафиксировано
    итог|итого|вывод|результат|резолюция|вердикт
    отложили|отложено|откладываем|отложить|переносим|перенесли|перенесено|перенести|отказались|отказываемся|отклонили|отклонено|отклоняем|сняли|снят*|закрыли|закрыт*|закрываем|отменили|отменяем|отменен*|исключили|убрали|вычеркнули|оставили|вернемся|возвращаемся|заморозили
    отпада*|отпал*|выигра*|победил*|по рукам
    ударили ..1 по рукам
    ок|да|годится|подходит|устраивает|устроил*
    подтвердил*|подтверждено|подписали|подписано|подписал*
    поручили|поручено|поручить
    зупинил*|остановил* ..1 на
    остались|остаемся|остался|осталась ..1 при|у|на
    в итоге|результате
    назначили|назначен*|запланирован*|запланировали|поставили|внесли|внесен*|записали|добавили|заменили|купили|заказали|нашли
    следующ* ..1 шаг*
    проголосовали
    взял|взяла|взяли !паузу|тайм-аут|таймаут|время|слово|на|с|в|за|и|у|тогда|раньше
    убедил*|переубедил*|уговорил*|склонил*
    единогласно
    {all} ..1 за
    точка
  `,
  uk: `
    узяли|взяли|беремо|лишили|обрали|вибрали ..3 варіант*|перш*|друг*|трет*|четверт*|як|темніш*|світліш*
    вирішили|вирішено|рішення|вирішив|вирішила|вирішують|вирішує|вирішуємо
    погодили|погоджено|погоджен*|згодні|згоден|згодна|погодились|погодилися|погодився|погодилась|погодилася
    домовились|домовилися|домовленість|умовились|умовилися|змовились
    затвердили|затверджено|затверджен*|схвалили|схвалено|схвален*|схвалив|схвалила
    ухвалили|ухвалено|прийнято|прийняли|приймаємо|прийняв|прийняла
    обрали|обрано|вибрали|вибрано|зупинились|зупинилися|визначились|визначилися|зійшлись|зійшлися|дійшли|постановили|зафіксували|зафіксовано
    підсумок|висновок|результат|резолюція|вердикт
    відклали|відкладено|відкладаємо|відкласти|переносимо|перенесли|перенесено|перенести|відмовились|відмовилися|відмовляємось|відмовляємося|відхилили|відхилено|зняли|знято|знята|зняте|закрили|закрито|закриваємо|скасували|скасовуємо|скасовано|виключили|прибрали|викреслили|залишили|лишили|повернемось|повернемося|заморозили
    відпада*|відпал*|перемог*|виграв*|виграл*
    ударили ..1 по ..1 руках|рукам
    підтвердив|підтвердила|підтвердили|підтверджено|підписали|підписано|підписав|підписала
    доручили|доручено|доручити
    зупинив*|зупинил* ..1 на
    отже
    лишились|лишилися|залишились|залишилися|лишаємось|лишаємося ..1 при|у|в|на
    у підсумку|результаті
    призначили|призначен*|заплановано|запланували|поставили|внесли|внесено|записали|додали|замінили|купили|замовили|знайшли
    ок|так|ні|годиться|підходить|влаштовує|влаштував|влаштувало
    наступн* ..1 крок*
    проголосували
    узяв|взяв|узяла|взяла|узяли|взяли !паузу|тайм-аут|таймаут|час|слово|на|з|із|у|в|за|і|й|тоді|раніше
    переконав|переконал*|умовив|умовил*|вмовив|вмовил*|схилив|схилил*
    одноголосно|одностайно
    усі|всі ..1 за
    крапка
    нехай|хай ..1 буде
    обрав|обрала|вибрав|вибрала|обирає|вибирає|погоджується|приймає
    пішли|пішов|пішла ..1 на|назустріч
    дав|дала|дали ..1 добро|згоду|відмашку|слово
    домовлено|умовлено|узгоджено|узгодили|узгодив|узгодила
    узяв|узяла|узяли|взяв|взяла|взяли ..3 на ..1 себе
    та|той|те ..1 сама|самий|саме ,
    ніхто ..2 не ..2 проти|заперечу*|заперечив
    проти ..3 ніхто|немає|нема
    заперечень|зауважень ..2 не|немає|нема
    без зауважень|заперечень
    за ..2 відповідає|відповідатиме|береться|візьметься Aa
    відмовився|відмовилась|відмовилася|відмовляється|відмова
    переміг|перемогла|перемогло|перемогли|виграє|переважив|переважила
    вирішено|ухвалено|узгоджено|домовлено|визначено|постановлено|доручено|знято|відкладено|скасовано|закрито|обрано|призначено|внесено|прибрано|зафіксовано
    далі ..1 не ..1 йдемо|розглядаємо
    так ..1 і ..1 лишаємо|залишаємо|робимо|зробимо
    питання закрито|знято|вичерпано|закрите|зняте|вичерпане
  `,
  en: `
    agreed|agree|agreement|agrees
    decided|decision|decisions|decide|decides
    settled|resolved|resolution|concluded|conclusion|verdict|consensus|outcome|result
    approved|accepted|confirmed|signed|chosen|chose|picked|selected|fixed|adopted|endorsed|cleared|voted
    rejected|dropped|declined|cancelled|canceled|closed|parked|postponed|deferred|delayed|adjourned|removed|moved|shelved|scrapped
    put ..1 off|back
    ok|okay|yes|no|fine|done|binding|go-ahead
    action
    no change|changes|longer
    took the|one|two|three|half|both ..2 !floor|word|minutes|time|chair|view|opportunity|lead|question|point
    next step
    scheduled|booked|assigned|set|ordered
    unanimous*
    going with
    go|goes live
    stay|stays|stayed|stick|sticks ..2 where|with|at|on|as
    wins|won|beats
    in the end
    renewed|extended|stays
    it is $
    stay|stays|stayed off|on|out|in
    accepted|okayed|okay'd
    green light
    off the table|list
    carried|unanimous
    convinced|persuaded
    won|talked ..2 over|round
    left|set|put aside ..1 until
    settle|settled ..1 on|for
    went|goes|go|opted|opt|plumped|voted ..1 for|with
    moves|moved|shifts|shifted|slips|goes|brought|pushed ..2 to|by|forward|back|into ..2 #
    determined|resolved|ruled|concluded ..1 to|that
    choice|lot ..1 fell|falls
    accepts|approves|signs|takes|gives|gave|grants|granted ..2 offer|consent|go-ahead|quote|nod|blessing|yes
    out|in ..1 , ..2 out|in $
    instead of ..3
    put in charge
    compromise ,
    split|share ..1 the ..1 cost|costs|bill|difference
    from now ..1 on
    both ..1 ways|sides|parties $
    final $
    locked ..1 at|in|on|down
    sorted|done ..1 $
    shook|shake ..1 hands
    said yes|no
    yes ..1 ,
    fine by|with
    will do
    nodded ..1 through|it
    lends|insures|accepts|rewrites|agrees|commits|promises|undertakes|offers ..2
    wins|won|beats|beat ..2 over
    no|without ..2 deal
    nothing ..1 changes|happens ..2 until|before
    ok'd|okayed|okay'd|greenlit|rubber-stamped
    waved|nodded|voted ..1 through
    locked|nailed ..1 in|down
  `,
  except: {
    ru: `
      , ?а Aa да|нет|наоборот $
      сомнева* ..6
      не ..1 решили|решено|согласовали|договорились|определились|пришли|выбрали|сошлись|утвердили|решил*|согласован*
      без решени*|итог*|результат*|вывод*
      ни ..2 чему не ..1 пришли|сошлись|договорились
      ни ..1 о чем не
      решени* ..2 нет|не
      нет ..2 решени*|согласи*|единств*|итог*
      надо|нужно|предстоит|должны|осталось|хочет|хотят ..2 решить|определиться|договориться|согласовать
      согласен ли|согласны ли
      согласны|согласен|согласна , что
      не ..1 нашли|нашел|нашла|купили|заказали|закрыли
      остались|остаемся|остался|осталась ..1 при своем|своих|разных|разном
      принять к
      вопрос ..2 решени*
      результат* ..2 опрос*|тест*|исследован*|замер*|продаж
    `,
    uk: `
      , ?а Aa ні|так|навпаки $
      сумніва* ..6
      не ..1 вирішили|вирішено|погодили|домовились|домовилися|визначились|визначилися|дійшли|обрали|зійшлись|зійшлися|затвердили|вирішив*|погоджен*
      без рішен*|підсумк*|результат*|висновк*
      ні|нічого ..2 не ..1 дійшли|вирішили|домовились|домовилися
      кольоров*|архітектурн*|технічн*|дизайнерськ*|планувальн*|художн*|композиційн*|інженерн*|стильов* рішен*
      рішення ..2 немає|нема|не
      немає|нема ..2 рішен*|згод*|єдност*|підсумк*
      треба|потрібно|належить|мають|лишилось|хоче|хочуть ..2 вирішити|визначитися|визначитись|домовитися|домовитись|погодити
      чи ..1 згоден|згодні|погоджуємо
      результат* ..2 опитуван*|тест*|досліджен*|замір*|продаж*
      у|в когось|декого|одних|інших|нього|неї ..4 ні|так
      ні ..2 чому|чого|чим|кому не *ись|*ися|*или
      так і|й|та не
      так собі
      згодні|згоден|згодна , що
      не ..1 знайшли|знайшов|знайшла|купили|замовили|закрили
      дійшли ..1 до ..1 половини|середини|кінця|краю
      не ..1 визначено|вирішено|узгоджено|погоджено|домовлено|обрано
      так|досі|поки|ще ..2 не ..1 визначено|вирішено|узгоджено|погоджено|домовлено|обрано|вирішили
      вагається|вагаються|думає|думають|сумнівається
    `,
    en: `
      , ?and|but Aa yes|no|not $
      , ?and|but Aa doesn't|isn't|won't $
      no ..1 one|one's|body|idea|news|answer|reply|feedback|progress|sign|word|clue|response|update|info|information|luck|time|show|point
      not|never|isn't|wasn't|aren't|weren't|hasn't|haven't|didn't|doesn't|don't|couldn't|can't ..2 convinced|persuaded|confirmed|accepted|signed|booked|ordered|done|fine|ok|okay|sure|agree|decide|settle|chosen|picked|selected|agreed|decided|settled|resolved
      not|n't|never ..2 agreed|decided|settled|resolved|agree|decide|approved|clear|chosen
      no ..2 agreement|decision|conclusion|consensus|outcome|result|action|actions
      without ..2 agreement|decision|conclusion|result|outcome
      nothing ..2 agreed|decided|settled|fixed
      undecided|unresolved
      need|needs|want|wants|have|has|must ..1 to ..1 decide|agree|settle
      test|survey|poll|search results|result
      if|whether|should|could|how|which|what ..3 we|i
      yet to
      set of
      second|first|third|one|a|another|spare|whole|which ..1 set
      remains|stays ..1 open|unclear|unresolved|undecided
      still ..1 to
      would ..2 agree
      agree|agrees ..1 that|it|they|this ..1 is|are|was|were|looks|look|has
      disagree|disagreed|disagreement
      the|no|a ..1 choice ..1 fell ..1 apart
      agreed|agree|agrees ..1 to ..1 disagree
      asked|asks|wondered|wants|wanted|wonders when|if|whether|how|what|why ..8
      decision ..3 hard|difficult|pending|outstanding
      hasn't|isn't|wasn't|weren't|aren't|not ..1 been|yet ..1 decided|approved|agreed|settled|chosen
      will ..1 decide
      still|yet ..2 compare|compared
    `,
  },
}
