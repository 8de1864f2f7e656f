import type { Meaning } from '../lexicon.ts'

/**
 * A no told of the house and not by it: the workshop, the till, the crew, the cook does not do a thing; the owner has not allowed it; the thing is
 * not lent, moved, given back. Words alone do not tell it from how things stand, so a reader asks for a wish before it. Source: S3, the empathetic no.
 */
export const houseDenies: Meaning = {
  ru: `
    {house} ..5 не !{heeds} *ет|*ит|*ут|*ют|*ат|*ят|*ется|*ится|*утся|*ются|*атся|*ятся
    не !{heeds} *ет|*ит|*ут|*ют|*ат|*ят|*ется|*ится|*утся|*ются|*атся|*ятся ..2 ни один|одна|одно|наш|наша|наше ..1 {house}
    {house} ..4 не готов|готова|готово|готовы|согласен|согласна|согласны|вправе
    {house} ..4 отказывается|отказываются|отказал|отказала|отказали|отказался|отказалась|отказались|против
    {chief} ..3 не ..1 разреши*|согласил*|подписал*|утвердил*|одобрил*|отпустил*|позволил*|поддержал*|пошел|пошла|пошло|пошли
    не ..1 разреши*|согласил*|утвердил*|одобрил*|позволил*|поддержал* ..2 {chief}
    {chief} ..3 решил* ..1 иначе|против|не|отказать
    не выдается|выдаются|переносится|переносятся|продается|продаются|обменивается|обмениваются|возвращается|возвращаются|оформляется|оформляются|отменяется|отменяются|принимается|принимаются|отпускается|отпускаются|сдается|сдаются|бронируется|бронируются|проводится|проводятся|делится|делятся|рассматривается|рассматриваются|продлевается|продлеваются|начисляется|компенсируется|компенсируются|выносится|выносятся|вывозится|высылается|высылаются|передается|передаются|сдвигается|сдвигаются|уступается|одалживается|практикуются
    закрыт|закрыта|закрыто|закрыты ..1 для ..3
    ни один|одна|одно ..1 {house} ..4 не !{heeds} *ет|*ит
  `,
  uk: `
    {house} ..5 не !{heeds} *є|*е|*ить|*уть|*ють|*ать|*ять|*еться|*ється|*иться|*уться|*ються|*аться|*яться|*тиме|*тимуть
    не !{heeds} *є|*е|*ить|*уть|*ють|*ать|*ять|*еться|*ється|*иться|*уться|*ються|*аться|*яться ..2 жоден|жодна|жодне|наш|наша|наше ..1 {house}
    {house} ..4 не готовий|готова|готове|готові|згоден|згодна|згодні|вправі
    {house} ..4 відмовляється|відмовляються|відмовив|відмовила|відмовило|відмовили|відмовився|відмовилася|відмовилась|відмовилися|проти
    {chief} ..3 не ..1 дозволи*|погодив*|погодил*|підписал*|підписав|затвердив|затвердил*|схвалив|схвалил*|відпустив|відпустил*|підтримав|підтримал*|пристав|пристала|пристало|пристали
    не ..1 дозволив|дозволил*|погодив*|погодил*|затвердив|затвердил*|схвалив|схвалил*|підтримав|підтримал* ..2 {chief}
    {chief} ..3 вирішив|вирішила|вирішило|вирішили ..1 інакше|проти|не|відмовити
    не видається|видаються|переноситься|переносяться|продається|продаються|обмінюється|обмінюються|повертається|повертаються|оформлюється|оформлюються|скасовується|скасовуються|приймається|приймаються|відпускається|відпускаються|здається|здаються|бронюється|бронюються|проводиться|проводяться|ділиться|діляться|розглядається|розглядаються|продовжується|продовжуються|нараховується|компенсується|компенсуються|виноситься|виносяться|вивозиться|надсилається|надсилаються|посувається|посуваються|позичається
    закрито|закритий|закрита|закриті ..1 для ..3
    жоден|жодна|жодне ..1 {house} ..4 не !{heeds} *є|*е|*ить
  `,
  en: `
    {house} ..2 doesn't|don't|won't|can't|cannot ?simply|usually|normally|generally|also !{heeds} {verb}
    {house} ..2 does|do|will|can|could not ?simply|usually|normally|generally|also !{heeds} {verb}
    {house} never|nowhere !{heeds} {verb}
    {house} ..1 no longer|more !{heeds} *s
    {house} ..1 isn't|aren't|is|are ..1 not|n't ..1 able|willing|prepared|ready|insured|licensed|allowed
    {house} ..1 isn't|aren't able|willing|prepared|ready|insured|licensed|allowed|equipped
    {house} ..2 !{heeds} *s|{deal}|do|lay|cut|see|set|bake|draw|give ..1 no !{calm} {verb}
    {house} ..2 !{heeds} *s|{deal}|do|lay|cut|see|set|bake|draw|give ..1 nobody|nothing
    {house} ..2 refuses|refuse|refused|declines|declined
    not|never something|anything|what|one ..1 the|our|this ..1 {house} *s
    {chief} ..3 didn't|won't|wouldn't|hasn't|haven't|doesn't ..1 allow|agree|approve|sign|let|support|agreed|approved|signed|allowed|budge
    {chief} ..2 did|has|have|will|would not ..1 allow|agree|approve|sign|let|support|agreed|approved|signed|allowed
    {chief} ..2 decided|voted|ruled otherwise|against|not
    isn't|aren't lent|moved|exchanged|transferred|sold|booked|issued|split|waived|hired|rented|shared|discounted|negotiated
    is|are not ..1 lent|moved|exchanged|transferred|sold|booked|issued|split|waived|hired|rented|shared|discounted|negotiated
    is|are closed to ..3
    no ..1 {house} ..1 of ours ..3
  `,
  except: {
    ru: `
      ваш|ваша|ваше|ваши ..2 {house}|{chief} ..8
      {house} ..5 не ..1 *ет|*ит|*ут|*ют ..3 денег|деньги|платы|плату|доплат*|копейки|ничего
      {house} ..5 денег|деньги|платы|плату|доплат*|копейки|ничего ..3 не ..1 *ет|*ит|*ут|*ют
      , если|пока|когда ..4 {house} ..5 не {any}
      если|пока|когда ..2 {house} ..5 не {any}
      закрыт|закрыта|закрыто|закрыты ..1 для ..3 пыли|детей|ветра|посторонних
    `,
    uk: `
      ваш|ваша|ваше|ваші ..2 {house}|{chief} ..8
      {house} ..5 не ..1 *є|*е|*ить|*уть|*ють ..3 грошей|гроші|плати|плату|доплат*|копійки|нічого
      {house} ..5 грошей|гроші|плати|плату|доплат*|копійки|нічого ..3 не ..1 *є|*е|*ить|*уть|*ють
      якщо|поки|коли|доки ..2 {house} ..5 не {any}
      закрито|закритий|закрита|закриті ..1 для ..3 пилу|дітей|вітру|сторонніх
    `,
    en: `
      your ..2 {house}|{chief} ..8
      if|when|while|until|unless|as ..2 {house} ..5 not|n't|doesn't|don't|won't|can't ..2
      {house} ..3 charge|bill ..3
      is|are closed to traffic|visitors|dust
    `,
  },
}
