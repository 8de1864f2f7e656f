import type { Meaning } from '../lexicon.ts'

/** Words of giving that give nothing away: a warranty, what all others get as well, what is only paid later. */
export const NO_GIFT: NonNullable<Meaning['except']> = {
  ru: `
    приезжа*|приед*|прилета*|прилет*|подключ*|выходит|выйдет на ..1 {span} раньше
    ничего ..1 не платите|платят ..8 договору|тарифу|абонементу
    не|нельзя ..3 бесплатно|даром|дарим|скидк*
    скидк* ..4 не
    не {we_do}|{i_give}|{give}|{can} ..4 скидк*|бесплатно
    вы|клиент*|покупател* ..3 дарите|дарит
    без нового|отдельного|бумажного счета
    бронь|брони|резерв|место|места|столик|номер|заявка|договор|объявление ..4 без ..1 оплаты|предоплаты|денег|аванса|залога
    без оплаты|платы картой|картами|наличными|онлайн|на
    бесплатн* ..1 период*|тариф*|доставк*|парковк*
    всегда|обычно|традиционно|везде ..4 бесплатн*|бесплатно
    бесплатн*|бесплатно ..3 всегда|для ..1 всех|каждому|детям
    по ..1 гарантии ..6
    гарантийн* ..6
    раньше ..1 времени|часа|срока ..2 не
    не ..2 раньше ..4
    *ние|*ка|*ция|*ж в ..1 подарок ..1 для|гост*|жен*|детям
    {outcome} ..3 не ..2 раньше
    счет ..3 пришл*|отдельно
    благодар*
    скидк* ..3 за|от|по ..2 объем*|колич*|предоплат*|акци*|договор*|программ*
    заранее|сразу|сейчас|пока|отдельно|наличными ..2 платить
    платить ..5 , пока|до|если
    платить ..2 заранее|сразу|сейчас|пока|отдельно|наличными
    угоща*|угостим ..2 всех|каждого
    всем|каждо* ..2 дарим|дарю|угоща*
    просто так ..2 не
    {forgive} бы|б
    бы|б {forgive}
  `,
  uk: `
    приїжджа*|приїд*|прилет*|підключ*|виходить|вийде на ..1 {span} раніше
    нічого ..1 не платите|платять ..8 договором|тарифом|абонементом
    не|неможливо ..3 безкоштовно|задарма|даруємо|знижк*
    знижк* ..4 не
    не {we_do}|{i_give}|{give}|{can} ..4 знижк*|безкоштовно
    без нового|окремого|паперового рахунку|рахунка
    бронь|броня|резерв|місце|місця|столик|номер|заявка|договір|оголошення ..4 без ..1 оплати|передоплати|грошей|авансу|застави
    без оплати карткою|картками|готівкою|онлайн|на
    безкоштовн* ..1 період*|тариф*|парков*
    завжди|зазвичай|традиційно|скрізь ..4 безкоштовн*|безкоштовно
    безкоштовн*|безкоштовно ..3 завжди|для ..1 всіх|усіх|кожному|дітям
    за ..1 гарантією ..6
    гарантійн* ..6
    не ..2 раніше ..4
    {outcome} ..3 не ..2 раніше
    рахунок ..3 надішл*|окремо
    знижк* ..3 за|від ..2 обсяг*|кільк*|передоплат*|акці*|договор*|програм*
    наперед|заздалегідь|одразу|відразу|зараз|поки|окремо|готівкою ..2 платити
    платити ..5 , поки|доки|до|якщо
    платити ..2 наперед|заздалегідь|одразу|відразу|зараз|поки|окремо|готівкою
    пригоща*|частуємо ..2 всіх|усіх|кожного
    всім|усім|кожн* ..2 дару*|пригоща*|частуємо
    просто так ..2 не
    ви|клієнт*|покуп* ..3 даруєте|дарує
    {forgive} б|би
    б|би {forgive}
  `,
  en: `
    cannot|can't|couldn't|won't|not|n't|don't ..3 give|offer|grant|apply|take|throw|knock
    not|cannot|can't|no|never ..4 discount
    feel free
    for half a|an hour|day|minute|morning|year|week|mile|month
    one|two|three ..1 order|orders|item|items|line|lines ..3 on
    under|by|within|covered|on ..1 warranty|guarantee|insurance ..8
    always|usually|normally ..2 free
    of course ..2 free
    for everybody|everyone|all ..2 free|charge
    free ..1 for ..1 everybody|everyone|all|children|kids|members
    are|am|is|were|be|feel|stay|you free ..1 on|to|for|at|from|next|tomorrow|monday|tuesday|wednesday|thursday|friday
    day off
    in charge
    off ..3 bill|invoice|account ..2 because|as|since you
    as ..1 member|members|subscriber|subscribers|agreed|always|usual ..6 half|free|discount|off
    earlier|sooner than ..1 any|anyone|anybody|everyone|everybody|most|the ..2 thought|hoped|expected|feared|forecast|us|dared
    if ..8 earlier|sooner|early
    it's|is|are|was|were|all on us|me ..1 to|if
    cost|costs ..1 you ..1 nothing|no more|extra|further
    nothing ..1 to pay ..1 upfront|yet|now|today|beforehand|in advance|until
    every|each guest|visitor|customer|child ..2 gets|receives|has
    no|free ..3 as usual|always|ever|before|agreed
  `,
}
