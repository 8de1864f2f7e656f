import type { Meaning } from '../lexicon.ts'
import { NOT_REFUSED } from './not-refused.ts'

/** A plain "we do not …" of the present: a no only where a wish or its understanding stands beside it. */
export const declines: Meaning = {
  ru: `
    ^ нет ,
    не *ем|*им|*ём
    ^ ..8 не приедет|приедут|придет|придут|поедет|поедут|повезет|повезут|возьмется|возьмутся|сделает|сделают|испечет|сошьет|сошьют|выступит|выступят|проведет|проведут|примет|примут|поставит|поставят|привезет|привезут|отпустит|отпустят|подпишет|пустит|пустят|напечатает|согласится
    сожалению|увы ..6 не *ет|*ит|*ут|*ят|*ется
  `,
  uk: `
    ^ ні ,
    не *ємо|*емо|*имо|*їмо
    не беремось|беремося|поступаємось|поступаємося|беру
    ^ ..8 не приїде|приїдуть|прийде|прийдуть|поїде|поїдуть|повезе|повезуть|візьметься|візьмуться|зробить|зроблять|спече|пошиє|пошиють|виступить|виступлять|проведе|проведуть|прийме|приймуть|поставить|поставлять|привезе|привезуть|відпустить|відпустять|підпише|пустить|пустять|надрукує|погодиться
    жаль ..6 не *є|*е|*ить|*уть|*ють|*ять|*ме
    не працюємо|відчиняємось|відчиняємося|виїжджаємо|доставляємо|возимо|друкуємо|шиємо|ремонтуємо|навчаємо|приїжджаємо|працюю|виїжджаю|приїжджаю ..2 у|в|по|на|після|до|поза|вихідні|неділю|суботу
  `,
  en: `
    ^ no ,
    we|i don't|do ?not take|offer|accept|provide|sell|lower|discount
    unfortunately|sadly|afraid ..6 cannot|can't|won't|isn't|not
    stays|stay|remains|remain ..1 shut|closed|off|full|taken|put $
    stays|stay|remains|remain ..1 dark|empty|locked|idle|shut|closed ..3
    {we} {dont}|do ?not work|open|come|deliver|drive|operate|run|start|repair|teach|travel ..1 on|at|after|before|in|over|during
    is|are|'s|be beyond us|me|our
    {we} must|will|shall|have|need ..1 pass
    {we} ..1 to pass $
    {we}|we'd|i'd would|rather|prefer ..1 not ..1 put|do|take|be|add|go|give|sign|print|send
    decided|voted against
    ^ ..4 says|said|saying no to ..2
    insurer|insurers|bank|board|landlord|council wouldn't|won't wear|have|hear|touch|allow
    is|are|be|been not|never ..1 returned|refunded|reimbursed|accepted|granted|given|offered|provided|covered|processed|exchanged|extended|available|negotiable|returnable|refundable|transferable
    cannot|can't be ..1 returned|refunded|reimbursed|accepted|granted|given|offered|provided|covered|processed|exchanged|extended|met|considered|entertained|waived
    no exception|exceptions ..1 can|could|may|will|are|is
    isn't|aren't ..1 returned|refunded|reimbursed|accepted|granted|offered|provided|covered|negotiable|refundable|transferable
    {we} don't|do ?not have the bandwidth|capacity|room|people|hands|staff|resources for|to
    no room ..2 in ..2 schedule|calendar|diary|budget|rate|rota
    {we} aren't|isn't|not|am|are ..1 ?not able to
    isn't|aren't|not open|available|possible|feasible|doable|practicable|viable|workable ..1 to|for us|me|you
    isn't|aren't|not open to us|me
    sundays|saturdays|mondays|tuesdays|wednesdays|thursdays|fridays|weekends|nights|evenings|mornings|that|it|which are|is out|off ,
    sundays|saturdays|mondays|tuesdays|wednesdays|thursdays|fridays|weekends|nights|evenings|mornings|that|it|which are|is out|off $
    rule|rules|ruled|ruling ..3 out
    {we}|we'd|i'd rather|sooner leave|keep|steer|stay ..2 alone|out|clear|away
    stays|stay|remains|remain|belongs|belong in|with|within|inside ..1 the|our family|house|firm|workshop|team|archive|museum|shop
    haven't|hasn't|don't|doesn't ..1 have|got|any|them|it|one ..2 to ..1 give|spare|lend|offer|hand
    {we} haven't|hasn't ..1 got the|enough ..1 room|space|people|capacity|licence|permit|machine|tools|staff|hands|time
    there|there's isn't|is|no ?not ..1 the|enough|no ..1 room|space|capacity|budget|slot|demand
    it|that|this|which can't|cannot|won't be ..1 the ..1 #|monday|tuesday|wednesday|thursday|friday|saturday|sunday
    not|isn't|aren't ..1 our|my ..1 trade|craft|line|speciality
    goes|go|going beyond|over|against ..1 what we|i|us|our
    {we} ?have ?to draw the line
    is|are|be|it's|that's too much|far|soon|late|short|tight|risky|dangerous|big|heavy|expensive for|to us|me
    {we} aren't|isn't|not|we're|i'm ?not set|equipped|insured|licensed|geared|cut ..1 up|for|to|out
    is|are|isn't|aren't ?not ?for sale|hire|rent|loan
    not ..1 taking|accepting ..1 on|any ..1 new|more|further|other
    fully|already booked|let|reserved
    spoken|taken for
    {we} {dont} go below|under|beyond|above|over|down
    {we} {dont} ..6 any more|anymore
    more|further|sooner|longer|faster than {we} ..1 can|could|will|would
    won't|shan't|not ..2 be with you
    ^ no ..3 leaves|leave|goes|go|travels|enters|passes|moves|may|can|will|gets|get
    {we} no longer|more ..3
  `,
  except: {
    ru: `
      не {perfective}
      не знаем|понимаем|видим|хотим|думаем|ждем|сомневаемся|забываем|теряем|исключаем|спорим|возражаем|торопим|скрываем|спешим|имеем|требуем|просим|всем|этим|тем|им|ним|чем|нем|нему|одним|каким|таким|совсем|своим|другим|трогаем|слышим|помним
      не ..1 меняем|трогаем|сдвигаем ..2 срок*|дат*|цен*
      ничего ..2 не
      пока|если|иначе|без|чтобы|раньше|больше ..6 не
      денег|деньги|плату|платы|доплату|доплаты|предоплату|предоплаты|оплату|аванс|комиссию|залог|ничего|копейки|рубля ..5 не ..1 берем|возьмем
      не ..1 берем|возьмем ..3 денег|деньги|плату|платы|доплату|доплаты|предоплату|аванс|комиссию|залог|ничего|копейки|рубля
    `,
    uk: `
      ${NOT_REFUSED.uk}
      грошей|гроші|плату|плати|доплату|доплати|передоплату|передоплати|оплату|аванс|комісію|завдаток|заставу|нічого|копійки|гривні ..5 не беремо
      не беремо ..3 грошей|гроші|плату|плати|доплату|доплати|передоплату|аванс|комісію|завдаток|заставу|нічого|копійки|гривні
    `,
    en: `
      don't|do ?not take ..2 any|a|your ..1 money|deposit|deposits|commission|fee|penny|prepayment
      not|doesn't|don't|didn't|can't|cannot ..1 rule ..3 out
      possible|doable|feasible to ..1 see|tell|say|know|imagine|overstate|guess|spot|detect|hear|miss
      error|errors|mistake|mistakes|leak|leaks|fault|delay|confusion|mix-up|damage|risk|mould|damp ..2 ruled|excluded ..1 out
    `,
  },
}
