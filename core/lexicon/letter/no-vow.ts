import type { Meaning } from '../lexicon.ts'

/** Said with the same words, and no vow: what is not promised, a warranty, what somebody else guarantees, what is certain already. */
export const NO_VOW: NonNullable<Meaning['except']> = {
  ru: `
    не|ничего|нельзя ..2 гарантир*
    гарантир* ..6 # год|года|лет|месяц|месяца|месяцев
    гарантир* ..3 ремонт|замену|обслуживание|возврат
    больше|впредь ..5 не
    будет|будут бесплат* ..1 в любом случае
    не ..2 повтор*|случ*|столкн*
    такого|такое|подобн* ..4 не
    не ..2 за ..1 {you}
    не повтор*
    завод|производител*|изготовител* ..2 гарантирует
    !сомневаться|волноваться|переживать|беспокоиться {inf} {certain}
    {certain} {inf}
    {certain} ли ..4
    {certain} , {any}
    обещать ..3 не
    не|никогда обеща*|гарант*|ручаюсь
    не|никогда ..1 могу|можем|буду|будем|берусь|беремся|стану|станем|хочу|готов*|привык* ..2 обеща*|гарант*|руча*
    как ..1 по часам ..1 #
    точно такой|такая|такое|такие|так|столько|там|туда|тот|та|те
    точно по ..1 адрес*|чертеж*|размер*|образц*|эскиз*|рецепт*|инструкц*|макет*|схем*|списк*
    сто|100 ..1 процентов ..1 хлоп*|шерст*|шелк*|лен|льн*|предоплат*|аванс*|оплат*|стоимост*|сумм*|акци*
    день в день ..2 с
    не|что ..2 опозда*|срыв* ..3 если
    прошл*|прошел|отработал*|работал*|доехал*|обошлось|обошелся|встал* ..4 без|как ..2
  `,
  uk: `
    не|нічого ..2 гаранту*
    гаранту* ..6 # рік|роки|років|місяць|місяці|місяців
    гаранту* ..3 ремонт|заміну|обслуговування|повернення
    більше|надалі|вдруге ..5 не
    буде|будуть безкоштовн*|безоплатн* ..1 у|в будь-якому разі|випадку
    такого|таке|подібн* ..5 не
    не ..2 повтор*|стан*|трап*
    якщо|коли|за умови ..6 {outcome}
    не ..1 завадить|зайве|перешкодить ..2 {inf}
    готове|готова|готовий|готові ..2 обговор*|відповісти|{inf}
    завод|виробник* ..2 гарантує
    !сумніватися|сумніватись|хвилюватися|хвилюватись|переживати {inf} {certain}
    {certain} {inf}
    чи ..2 {certain} ..4
    {certain} , {any}
    відповід* {certain}
    обіцяти ..3 не
    не|ніколи обіця*|гарант*|ручаюс*
    не|ніколи ..1 можу|можемо|буду|будемо|беруся|беремося|стану|хочу|готов*|звик* ..2 обіця*|гарант*|руча*
    точно такий|така|таке|такі|так|стільки|там|туди|той|та|те|ті
    точно за|по ..1 адрес*|креслен*|розмір*|зразк*|ескіз*|вказівк*|рецепт*|інструкц*|макет*|схем*|списк*
    сто|100 ..1 відсотків ..1 бавов*|вовн*|шовк*|льон*|передоплат*|передплат*|аванс*|оплат*|вартост*|сум*|акці*
    день у|в день ..2 з|із
    сто|100 відсотків готов* поки|наразі|тільки|лише
    пройшл*|пройшов|відпрацював*|відпрацювал*|працював|працювала|доїхал*|обійшлося|став|стала|стали ..4 без|як ..2
  `,
  en: `
    not|never|n't|don't|wouldn't|shouldn't|can't|cannot|couldn't|nobody|hardly ..2 count|bank|bet|rely ..2
    not|no|never|cannot|can't|n't|don't|couldn't|won't|nobody|neither ..2 guarantee*|promise*
    guarantee* ..6 #|one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|twenty-five|thirty ?full year|years|month|months
    rest assured ..6 was|were|has|have|had
    definitely ..2 let|touch|consider|look|think|pass|need|want|like
    again
    second time
    repeat*
    money-back
    told|said|thought|assured|believed ..4 you ..1 can|could|may sleep|rest ..2
    you|they are|is|be guaranteed
    no way ..4 tell|know|know|say|check
    bank ..3 transfer
    nothing ..2 stop|prevent you
    manufacturer|maker|mill|factory ..2 guarantees|guarantee
    {outsiders} ..1 will ..1 want|need|have|be|come|see|get|receive|use
    be|make sure|certain to
    safe to ..1 use|touch|eat|drink|walk
    went|ran|worked|passed|came|flew|landed|arrived|*ed ..3 without ..2
    not ..1 promise|guarantee|assure
    no|zero ..1 risk ..2 of|that ..4 if
    if ..8 {will}
    has|have|had|ran|went|worked ..4 without ..2 hitch|hitches|trouble|incident|problem
  `,
}
