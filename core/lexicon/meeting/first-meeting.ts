import type { Meaning } from '../lexicon.ts'

/** Nothing came before a meeting. Source: S2. */
export const firstMeeting: Meaning = {
  ru: `
    перв* ..2 встреч*|созвон*|разговор*|звонок|звонка|знакомств*|раз|беседа|контакт*|совещани*|визит*
    впервые
    это|сегодня|была|был|было ..2 перв* ..4 встреча|встречу|встречей|созвон|созвоном|разговор|звонок|беседа|совещание|планерка
    знакомств*
    познакоми*|знакомил*
    встреча|разговор|созвон|звонок|беседа ..1 перв*
    раньше|ранее|прежде|до ..2 не ..1 виделись|встречались|говорили|общались|созванивались|знакомы|работали|пересекались
    не ..1 пересекались|виделись|встречались ..3 ни|раньше|прежде|лично|ранее
    лично|вживую|раньше ..1 не ..1 пересекались|виделись|встречались
    знакомимся
    хвост*|долг* ..4 нет|не
    еще ..2 не ..1 виделись|встречались|говорили|общались|созванивались|знакомы|работали
    нулев* встреча
    установочн*
    вводн* ..1 встреч*|созвон*
    кикофф|кик-офф|kick-off|kickoff
    старт ..1 проекта
    до ..2 только|лишь ..3 почт*|переписк*|бриф*
    нет ..3 прежних|прошлых|старых|предыдущих
    {meeting} ..7 , ..1 перв*|самый|самая ..1 $
    прежних|прошлых|старых|предыдущих ..1 договоренностей|обещаний|хвостов|решений|встреч|протоколов|долгов|обязательств|поручений ..2 нет|не
    начинаем с ..1 нуля|чистого
  `,
  uk: `
    перш* ..2 зустріч*|розмов*|дзвін*|знайомств*|раз|бесід*|контакт*|нарад*|візит*
    уперше|вперше
    це|сьогодні|була|був|було ..2 перш* ..4 зустріч|зустріччю|розмова|дзвінок|бесіда|нарада|планірка
    знайомств*
    познайом*|знайомил*
    зустріч|розмова|дзвінок|бесіда|нарада ..1 перша|перший
    раніше|досі|доти|до ..2 не ..1 бачились|бачилися|зустрічались|зустрічалися|говорили|спілкувались|спілкувалися|знайомі|працювали|перетинались|перетиналися
    не ..1 перетинались|бачились|зустрічались|бачилися ..3 ніколи|раніше|досі|особисто
    знайомимось|знайомимося
    хвост*|борг* ..4 немає|нема|не
    досі|дотепер ..2 тільки|лише|лиш
    ще ..2 не ..1 бачились|бачилися|зустрічались|зустрічалися|говорили|спілкувались|спілкувалися|знайомі|працювали
    {meeting} ..7 , ..1 перша|перший|найперша|найперший $
    установч*
    вступн* ..1 зустріч*|дзвін*
    кікоф|кікофф|kick-off|kickoff
    старт ..1 проєкту
    до ..2 тільки|лише|лиш ..3 пошт*|листув*|бриф*
    немає|нема ..3 попередніх|минулих|старих
    попередніх|минулих|старих ..1 домовленостей|обіцянок|хвостів|рішень|зустрічей|протоколів|боргів|зобов'язань|доручень ..2 немає|нема|не
    починаємо з ..1 нуля|чистого
    раніше|досі|доти|дотепер|до цього|ніколи ..4 не ..1 зустріча*|збира*|бачил*|зідзвон*|спілкува*|стріча*|домовл*|траплял*|було
    ще не ..1 зустріча*|бачил*|стріча*|домовл*|спілкува*
    не ..1 бачилися|бачились|зустрічалися|зустрічались|спілкувалися ..2 ні|жодного|раніше|досі|наживо
    ознайомч*|стартов*|відкривальн*|настановн*|первинн*|найперш* ..1 {meeting}|консультаці*|сесі*|розмов*
    {meeting} ..1 перша|перший ..1 й|і|настановна|установча
    {meeting} номер один
    початок ..1 співпраці|роботи|знайомства
    співпрац* ..2 починаємо|почина*|старту*
    клієнт|замовник новий|нова|новий
    нов* ..1 клієнт|клієнта|клієнтка|клієнтки|клієнтом|замовник|замовниця|замовника ,
    минул*|попередн* ..1 {meeting} ..2 не ..1 було
    домовленост*|зобов'язан*|протоколів|зустрічей|нарад ..4 не ..1 було|існує|виникало|траплялося|проводили|укладали
    звіряти|згадувати|вертатися|повертатися ..1 нема|немає чого|до
    з ..1 чистого аркуша
    домовленостей ..2 жодних|нема|немає|поки
    бойове хрещення
  `,
  en: `
    first ..2 meeting|call|conversation|session|contact|visit|talk|encounter
    for the ..1 very|first ..1 time
    this|today|today's|it is|was|being ..2 first ..4 meeting|call|session
    kick-off|kickoff
    {meeting} ..7 , the|our|very ..1 first ?one $
    introductory ..1 meeting|call|chat|session
    inaugural
    never|not|n't|haven't ..3 met|spoken|talked|worked ..2 before
    never|not yet met
    no ..3 previous|prior|earlier|past|old
    never ..3 sat|met ..4 before|together|table
    nothing to carry
    nothing ..3 before|previous|previously|earlier|past|carried|outstanding
    only ..3 by|over email|e-mail|mail|phone
    getting|get to know ..2 each
    discovery ..1 call|meeting|session
    new ..1 client|customer ..3 meeting|call
    starting|start from ..1 scratch|zero
    have|had ..1 not met
    initial ..1 meeting|call|consultation|conversation
    getting-to-know-you|get-to-know
    premiere|debut
    as|because|since ..1 there was|were none
    was|were|is|are no ..2 last|previous|earlier|prior ..1 meeting|session|call|agreements
    start|starts|starting|begin|begins ..2 from|with ..2 blank|clean|zero|scratch
    nothing ..3 agreed|promised|settled|arranged ..3 yet|far|between|before|so
    nothing ..2 look ..1 back
    meeting|session|call|visit|talk no ..1 1
    meeting|session|call|visit|round one|1 of
    no|any|without ..2 dealings|contact|commitments|promises|agreements|history|arrangements|meetings|calls|file ..3 before|yet|so|pending|between|each|from
    no ..2 file|history|past|agreements|commitments|arrangements ..1 yet|pending|before
    nice to meet
    first|opening|maiden|very ..1 round|sit-down|catch-up|face-to-face|get-together|acquaintance|consultation|appointment|date|sitting|chat|conversation|lunch|exchange|workshop|coffee|zoom|session
    usual ..1 look back
    relationship|cooperation|collaboration|work|together|partnership ..3 begins|begin|starts|start ..3 with|today|here|now|this
    begins|starts|start|begin|beginning ..4 with|today ..2 visit|call|meeting|conversation
    start of ..2 work|cooperation|collaboration|project|partnership ..3
    empty history
    nobody|no-one|neither ..2 has|have|promised ..2 promised|owes|anybody|anything
    meet ..1 and greet
    introducing ourselves
    until|till|up|before to|today|now|then ..4 knew|only|letters|mail|mails|by|voice|emails|phone|never
    so far ..3 only|just ..2 mails|letters|emails|exchanged|phone|written
    had|hadn't|have|haven't|has|hasn't|never|didn't ..2 met|spoken|know|known|worked|crossed|talked ..3 before|until|each|in|yet|today
    never ..2 worked|met|spoken|talked|dealt|sat ..3 with|before|together|this|at
    paths ..4 before
    we're|we ..1 opening ..2 project
    know|knew|known ..3 each other ..2 before
    project ..1 start|kick-off|kickoff|launch meeting|call
    haven't|hadn't|hasn't|never|not|nobody|none ..2 sat|met|spoken|seen|dealt|shaken|laid ..5 before|yet|together|each|them|him|her|face|until|so
    it|all|everything ..2 went|was|done|happened|ran ..1 by|over|through email|emails|phone|mail|letter|letters|messages
    new to each|us|them|one
    we're|we|you're ..1 new here
    first ..3 in|around|at ..1 same room|table
    first ..1 time ..3 we|they|us|both|meet|meets|together|in|at|round|face
    brand new ..2 client|customer|account|contact
    strangers
    no ..2 minutes|protocol|record|meeting|meetings ..3 before|yet|exists|exist|behind
    introductions
    intro ..1 call|meeting|chat|session
    who we are
    discovery
    chemistry ..1 meeting|call|session
    pitch ..1 meeting
  `,
  except: {
    ru: `
      первые|первых|первыми|первым ..3
      перв* ..1 без|для|от|из|до|при ..1 встреч*|созвон*|разговор*|звонка
    `,
    en: `
      first ..1 time ..2 in|since|last|a
      met|meeting|meet|saw|came|time ..6 last ..1 year|month|week
      first|kick-off|kickoff ..2 meeting|call ..1 in|on|of ..1 january|february|march|april|may|june|july|august|september|october|november|december|#
      kick-off|kickoff ..1 was
      first floor|room|item|aid|class|draft|version|batch
      at ..1 our|the first ..1 meeting ..1 we|in|on
      moved|picked|rose|shown|used|printed|opened|grown ..4 first ..1 time
      premiere ..1 of|on|night|tickets|date
      debut ..1 album|single
      strangers to
      who we are ..3 for|targeting|inviting|paying
      discovery ..1 of|channel
    `,
    uk: `
      перші|перших|першими ..3
      перш* ..1 без|для|від|із|з|до|при ..1 зустріч*|розмов*|дзвін*
      перша|перший|першої ..1 {meeting} ..2 у|в|після новому|цьому|# ..1 році|місяці|сезоні
      на|після|з ..1 першої|першій ..1 {meeting} ..6 {decided_past}
      перша половина ..4
      знайомств* з|із ..1 нов*
      уперше|вперше ..1 показуємо|покажемо|дивимося|презентуємо|демонструємо|бачимо|у|в
      прем'єра вперше
      перша частина ..3
    `,
  },
}
