import type { Meaning } from './lexicon.ts'

/** Promises. Sources: expectations that are not fed (S3), the promise that nothing will happen again (S1 tip 4). */

/** A promise without reserve: "we guarantee", or an outcome of ours in the future tense beside an absolute word. */
export const overpromise: Meaning = {
  ru: `
    гарантирую|гарантируем
    с гарантией ..4 {outcome}
    гарантированно ..4 {outcome}
    {outcome} ..3 гарантированно|железно|железобетонно|стопроцентно|однозначно
    точно|обязательно|непременно|однозначно|наверняка|железно|железобетонно|стопроцентно|стопудово|безусловно|легко|запросто ..3 {outcome}
    точно|обязательно|непременно|однозначно|наверняка|железно|стопроцентно ..2 будет|будут ..2 готов*|вовремя|сделан*|исполнен*|доставлен*|исправлен*|в
    {outcome} ..4 на|в ..1 все сто|100
    {outcome} ..4 на сто|100 процентов
    на все сто|100 ..4 {outcome}
    на сто|100 процентов ..4 {outcome}
    {outcome} ..4 без ..1 проблем|вопросов|осечек|сбоев|задержек|опозданий|накладок
    без ..1 проблем|вопросов|вариантов|сомнений ..3 {outcome}
    {outcome} ..3 точно|обязательно|непременно|наверняка $
    в любом случае ..2 {outcome}
    при любом раскладе
    при любых условиях|обстоятельствах
    во что бы то ни стало
    кровь из носу
    что бы ни случилось|произошло
    ручаюсь|ручаемся
    даю|даем ..2 слово
    головой отвечаю|отвечаем
    никаких|ни единой|ни одной|ни одного|ни малейших ..2 задержек|задержки|срывов|срыва|сбоев|сбоя|опозданий|опоздания|проблем|проблемы|ошибок|ошибки|накладок|осечек ..2 не будет
    не сомневайтесь|переживайте|волнуйтесь|беспокойтесь|сомневаться ..4 {outcome}
    сомневаться не приходится|нужно|надо
    сомнений быть не может
    можете|можно ..1 не сомневаться|волноваться|переживать
    никаких|никакого сомнений|сомнения
    стопроцентно|стопудово
    сто|100 процентов ..3 *ет|*ут|*ют|*ит|*ат|*ят|*ем|*им
  `,
  uk: `
    гарантую|гарантуємо
    з гарантією ..4 {outcome}
    гарантовано ..4 {outcome}
    {outcome} ..3 гарантовано|залізно|залізобетонно|стовідсотково|однозначно
    точно|обов'язково|неодмінно|однозначно|залізно|залізобетонно|стовідсотково|стопудово|безумовно|легко|запросто ..3 {outcome}
    точно|обов'язково|неодмінно|однозначно|залізно|стовідсотково ..2 буде|будуть ..2 готов*|вчасно|зроблен*|виконан*|доставлен*|виправлен*|в|у
    {outcome} ..4 на ..1 всі|усі сто
    {outcome} ..4 на 100|сто
    на всі|усі сто ..4 {outcome}
    на сто|100 відсотків ..4 {outcome}
    {outcome} ..4 без ..1 проблем|питань|збоїв|затримок|запізнень|осічок
    без ..1 проблем|питань|варіантів|сумнівів|сумніву ..3 {outcome}
    {outcome} ..3 точно|обов'язково|неодмінно $
    у|в будь-якому разі|випадку ..2 {outcome}
    за будь-яких умов|обставин
    хай там що|як ..3 {outcome}
    будь-якою ціною
    кров з носа
    що б не сталося|сталось|трапилося
    ручаюся|ручаюсь|ручаємося|ручаємось
    даю|даємо ..2 слово
    головою відповідаю|відповідаємо
    жодних|жодної|жодного|ніяких|найменших ..2 затримок|затримки|зривів|зриву|збоїв|збою|запізнень|запізнення|проблем|проблеми|помилок|помилки ..2 не буде
    не сумнівайтеся|сумнівайтесь|переживайте|хвилюйтеся|хвилюйтесь|турбуйтеся|турбуйтесь ..4 {outcome}
    можете|можна ..1 не сумніватися|сумніватись|хвилюватися|хвилюватись|переживати
    жодних|жодного сумнівів|сумніву
    стовідсотково|стопудово
    сто|100 відсотків ..3 *є|*уть|*ють|*ить|*ать|*ять|*емо|*имо|*ємо
  `,
  en: `
    {we} ..1 promise you ..1 that|it|there
    {we} ..1 guarantee
    guaranteed to|by|for|on|delivery|in
    is|are|be|comes|come ..1 guaranteed
    {we} ..3 definitely|absolutely|undoubtedly|surely ..2 {outcome}
    will|'ll ..1 definitely|absolutely|undoubtedly ..2 be|have|arrive|launch|open|work|run
    it'll|they'll|you'll|that'll|there'll ..1 definitely|absolutely|undoubtedly ..3 be|have|arrive|launch|open|work|run|get|see
    will ..4 for sure|certain
    we'll|i'll|it'll|you'll|they'll ..6 for sure|certain
    will|we'll|i'll|it'll|you'll|they'll ..7 without fail
    will|we'll|i'll|it'll|you'll|they'll ..8 no matter what
    will|we'll|i'll|it'll|you'll|they'll ..8 whatever happens
    will|we'll|i'll|it'll|you'll|they'll ..8 come what may
    will|we'll|i'll|it'll|you'll|they'll ..8 rain or shine
    come what may ..6 will|we'll|i'll|it'll|you'll|they'll
    no matter what ..6 will|we'll|i'll|it'll|you'll|they'll
    whatever happens ..6 will|we'll|i'll|it'll|you'll|they'll
    hundred|100 percent|per|cent ..3 sure|certain|ready|done|on
    100|hundred sure|certain|guaranteed
    no doubt ..3 will|we'll|i'll|it'll
    you|you'll have|had my|our word
    i|we give you my|our word
    come|through hell or high water
    rest assured ..2 that|it|we|the|your|everything|all|you|there
    easily ..1 make|meet|finish|manage|deliver
    we'll|i'll ..1 easily
    there|there'll ..1 be no|zero delay|delays|problems|problem|hiccups|surprises|issues|errors|mistakes|downtime
    cannot|can't ..1 go wrong
    no risk ..1 whatsoever|at
    bank|count on ..1 it|that
    consider it done
    don't ..1 worry ..4 will|we'll|i'll ..1 be|have|make|finish|deliver|get|meet
  `,
  except: {
    ru: `
      не|ничего|нельзя ..2 гарантир*
      гарантир* ..6 # год|года|лет|месяц|месяца|месяцев
      гарантир* ..3 ремонт|замену|обслуживание|возврат
      больше|впредь ..5 не
      не ..2 повтор*|случ*|столкн*
      такого|такое|подобн* ..4 не
      не ..2 за ..1 {you}
      не повтор*
    `,
    uk: `
      не|нічого ..2 гаранту*
      гаранту* ..6 # рік|роки|років|місяць|місяці|місяців
      гаранту* ..3 ремонт|заміну|обслуговування|повернення
      більше|надалі|вдруге ..5 не
      такого|таке|подібн* ..5 не
      не ..2 повтор*|стан*|трап*
      не повтор*
    `,
    en: `
      not|no|never|cannot|can't|n't|don't|couldn't|won't|nobody|neither ..2 guarantee*|promise*
      guarantee* ..6 # year|years|month|months
      definitely ..2 let|touch|consider|look|think|pass|need|want|like
      again
      second time
      repeat*
      money-back
      you|they are|is|be guaranteed
    `,
  },
}
