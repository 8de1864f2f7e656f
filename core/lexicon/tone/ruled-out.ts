import type { Meaning } from '../lexicon.ts'

/**
 * How a house keeps things, as an answer to somebody who asked for one of them: "that is the standard", "we never do", "it is not provided for". Pride
 * or news elsewhere, so it counts only behind a wish or a refusal with no way out. Sources: S1 tip 4, S3 manager types.
 */

const RULE = {
  ru: 'норматив|принцип|правило|стандарт|порядок|регламент|режим|распорядок|норма|практика|традиция|обычай|требование|условие|политика|инструкция',
  uk: 'норматив|принцип|правило|стандарт|порядок|регламент|режим|розпорядок|норма|практика|традиція|звичай|вимога|умова|політика|інструкція',
  en: 'standard|rule|principle|policy|procedure|norm|practice|custom|tradition|routine|requirement|condition|process|protocol|way',
}

const GUIDE = {
  ru: 'методичк*|инструкци*|регламент*|протокол*|правил*|стандарт*|графику|прейскуранту|бумагам|букве|уставу|расписанию|процедур*',
  uk: 'методичк*|інструкці*|регламент*|протокол*|правил*|стандарт*|графіком|прейскурантом|паперами|літерою|статутом|розкладом|процедур*',
  en: 'guide|guidelines|rules|book|letter|instructions|protocol|schedule|manual|procedure|policy|script|handbook',
}

export const ruledOut: Meaning = {
  ru: `
    выдаем|выдается|выдаются|отпускаем|оформляем|оформляется|предоставляем ..2 только|лишь|исключительно|строго ..1 лично|письменно|по|при|на|с ..3
    срок|сроки ..2 рассмотрения|согласования|обработки|ответа ..5 дней|дня|недель|недели|месяц*
    изготавливаются|изготавливается|рассматриваются|рассматривается|готовятся|готовится|выдаются|выдается ..1 в течение ..5
    относится|касается|распространяется|действует ..1 ко|на|для всем|всех ..1 , ?без
    так ..1 устроен|устроена|устроено|построен|построена|построено ..2 процесс|система|работа|порядок|процедура
    , ?а это|такова|таков|таково|такой|такая|такое|такие ..2 ${RULE.ru} $
    это ..1 наш|наше|наша|общий|общее|единый|единое|железное|твердое|незыблемое ..1 ${RULE.ru}
    никому и|ни ?не никогда|при
    никому никогда|ни
    ни ..1 для кого
    ни ..1 при каких
    ${RULE.ru} ..3 не ..1 допускает|позволяет|предусматривает|разрешает|предполагает
    строго|четко|неукоснительно|буквально ..1 по|согласно|следовать|соблюдать ..3 ${GUIDE.ru}
    обязан*|должны|вынужден* ..2 действовать|работать|следовать|придерживаться ..3 ${GUIDE.ru}
    у нас|нас|салоне|офисе|цехе|студии|школе|компании|клубе|отеле ..3 запрещено|запрещены|запрещена $
    *у|*ю не разрешено|дозволено|разрешается|позволено|полагается $
    внутренн*|нашему ..1 приказу|распоряжению|указанию|решению ..3 отмен*|запрещ*|закрыт*|приостановл*|прекращ*|упразднен*
    отмен*|запрещ*|закрыт*|приостановл*|прекращ* ..2 внутренн* ..1 приказом|распоряжением|указанием|решением
    нет|отсутствует ..2 графы|поля|строки|пункта|кнопки|колонки
    тариф|пакет|абонемент|договор|услуга|программа|план|полис|подписка ..3 не ..1 включает|предусматривает|предполагает|содержит|покрывает|дает
    без ..3 виз|подписей|подписи|печати|печатей|согласования|согласований|резолюции ..4 не
    полномочия|полномочий|компетенция|компетенции ..4 заканчива*|не|кончаются|исчерпан*|нет
    вступает|действует|применяется ..2 общий|общие|единый|единые|установленный ..1 ${RULE.ru}|правила|условия|сроки
    единые|единый|единая|одинаковые|общие ..1 сроки|срок|цены|цена|условия|правила|тарифы ..2 для всех
    не ..1 подлежит|подлежат|обсуждается|обсуждаются|пересматривается|пересматриваются $
    иначе ..4 слушать|рассматривать|разговаривать|принимать|принимут ..3 не
    рассмотрение|рассмотрения ..3 производится|осуществляется|ведется
    срок ..2 не ..1 регламентирован|установлен|определен|ограничен
    так ..1 меня|нас ..1 учили|научили
    меня|нас ..1 так ..1 учили|научили
    только|лишь|исключительно через портал|сайт|кабинет|форму|секретаря|канцелярию|приложение|личный ..3
    так|это у|в ..2 нас|салоне|компании|фирме ..2 испокон|всегда|издавна|принято|заведено
    ${RULE.ru} ..1 един*|один|одно|одна|прост*|тверд* ..2 ,
    на ..1 общих ..1 условиях|основаниях
    мы ..2 этим|таким ..1 не ..1 занимаемся|занимается
    такие ..2 правила|сроки|условия|нормы|порядки $
    не нам ..1 решать|менять
    не {we} , ..1 решаю|решаем|решают|меняю|устанавл*
  `,
  uk: `
    видаємо|видається|видаються|видають|відпускаємо|оформлюємо|оформлюється|надаємо|надається|даємо ..2 тільки|лише|винятково|виключно|суворо ..1 особисто|письмово|за|при|на|із|з|тим ..3
    строк|строки|термін|терміни ..2 розгляду|погодження|опрацювання|відповіді ..5 днів|дні|тижнів|тижні|місяц*
    виготовляють|виготовляються|розглядаються|розглядається|розглядають|готують|готуються|видаються|видають ..1 протягом|упродовж ..5
    стосується|поширюється|діє ..1 на|для всіх|усіх ..1 , ?без
    так ..1 влаштований|влаштована|влаштовано|побудований|побудована|побудовано ..2 процес|система|робота|порядок|процедура
    , ?а це|така|такий|таке|такі ..2 ${RULE.uk} $
    це ..1 наш|наше|наша|загальний|загальне|єдиний|єдине|залізне|тверде|непорушне ..1 ${RULE.uk}
    нікому і|й|та|ні ?не ніколи|за
    нікому ніколи|ні
    ні ..1 для кого
    ні за яких
    ${RULE.uk} ..3 не ..1 допускає|дозволяє|передбачає|припускає
    строго|суворо|чітко|неухильно|буквально ..1 за|згідно|дотримуватися|дотримуватись ..3 ${GUIDE.uk}
    зобов'язані|зобов'язаний|повинні|мусимо|змушені ..2 діяти|працювати|дотримуватися|дотримуватись ..3 ${GUIDE.uk}
    у|в нас|салоні|офісі|цеху|студії|школі|компанії|клубі|готелі ..3 заборонено|заборонені|заборонена $
    *у|*ю|*ові|*еві не дозволено|дозволяється|годиться $
    внутрішн*|нашим ..1 наказом|розпорядженням|вказівкою|рішенням ..3 скасован*|заборонен*|закрит*|призупинен*|припинен*|скасовано
    скасован*|заборонен*|закрит*|призупинен*|припинен* ..2 внутрішн* ..1 наказом|розпорядженням|вказівкою|рішенням
    немає|нема|відсутня|відсутнє ..2 графи|поля|рядка|пункту|кнопки|колонки
    тариф|пакет|абонемент|договір|послуга|програма|план|поліс|підписка ..3 не ..1 включає|передбачає|припускає|містить|покриває|дає
    без ..3 віз|підписів|підпису|печатки|печаток|погодження|погоджень|резолюції ..4 не
    повноваження|повноважень|компетенція|компетенції ..4 закінчу*|не|вичерпан*|немає|нема
    діє|застосовується ..2 загальний|загальні|єдиний|єдині|встановлений ..1 ${RULE.uk}|правила|умови|строки
    єдині|єдиний|єдина|однакові|загальні|спільні ..1 строки|строк|ціни|ціна|умови|правила|тарифи|терміни ..2 для всіх|усіх
    не ..1 підлягає|підлягають|обговорюється|обговорюються|переглядається|переглядаються $
    інакше ..4 слухати|розглядати|розмовляти|приймати|приймуть ..3 не
    розгляд|розгляду ..3 проводиться|здійснюється|ведеться
    строк|термін ..2 не ..1 регламентовано|регламентований|встановлено|визначено|обмежено
    так ..1 мене|нас ..1 учили|вчили|навчили
    мене|нас ..1 так ..1 учили|вчили|навчили
    тільки|лише|винятково|виключно через портал|сайт|кабінет|форму|секретаря|секретарку|канцелярію|застосунок|особистий ..3
    так|це у|в ..2 нас|салоні|компанії|фірмі ..2 споконвіку|завжди|віддавна|прийнято|заведено
    ${RULE.uk} ..1 єдин*|один|одне|одна|прост*|тверд* ..2 ,
    на ..1 загальних ..1 умовах|підставах
    ми ..2 цим|таким ..1 не ..1 займаємося|займаємось
    такі ..2 правила|строки|терміни|умови|норми|порядки $
    не нам ..1 вирішувати|міняти
  `,
  en: `
    issued|issue|released|release|granted|handed|given|refunded|provided ..3 in person|writing only
    only|solely|strictly ..1 issue|release|grant|hand|give|refund|issued|released ..4 against|upon|on ..3
    , that|which is ?just|simply the|our|a standard|rule|principle|policy|procedure|norm|practice|custom $
    , that's ?just|simply the|our|a standard|rule|principle|policy|procedure|norm|practice|custom $
    , it's|it ?is a|our|the matter|principle|rule|policy|standard $
    , that's|that has|been ?been the custom|rule|way|tradition ..5
    produced|issued|made|prepared|considered|reviewed within|in ..1 #|five|ten|three|two|seven|fourteen|thirty ..2 days|weeks
    {we} ..1 are|we're obliged|bound|instructed to ..4
    as far as my|our ..1 remit|authority|powers
    file|submit|lodge ..4 in duplicate|triplicate
    banned|forbidden|prohibited|disallowed ..1 here|in|by ..1 this|our
    no time limit ..2
    stick|keep|adhere|bound|obliged ..6 to the letter
    says|say|states|stated|written ..4 in black and white
    not|aren't|isn't ..1 part of ..3 routine|service|package|offer|remit
    there|there's ..3 no|not|isn't ..3 box|field|column ..2
    same ..2 dates|terms|rules|conditions|prices|fees ..1 for ..1 all|everybody|everyone|each
    applies|apply|goes ..1 to|for everyone|everybody|all
    that's|this|that ..1 is the|our|a ..1 ${RULE.en} $
    never ..3 to|for anybody|anyone|anything|any
    {we} never cut|give|sell|lend|split|take|make|do|hand|send|offer|let|open|change|swap
    don't|never ..3 , that's|that
    ${RULE.en}|hours|regime|set-up|arrangement|arrangements|routine ..1 don't|doesn't|do|does ..1 not|allow|permit|provide|foresee|include ..1 it|this|that
    ${RULE.en}|hours|regime|arrangements do|does not permit|allow|provide|foresee|include
    stick|stay|keep|adhere|follow|go ..1 strictly|closely|to|by ..2 the|our ..2 ${GUIDE.en}
    under|by an|our|the internal ..2 order|instruction|decision|ruling|circular ..6
    under ..1 instruction|instructions|orders not|to
    tier|plan|package|membership|policy|subscription|tariff|contract ..1 doesn't|don't|does|won't ..1 not|come|include|cover|allow|run|extend|provide
    without ..3 signatures|signature|stamps|stamp|sign-offs|sign-off|approvals
    my|our ..1 remit|authority|powers|mandate|competence ..2 ends|end|stops|stop|goes|extend|extends
    general|standard|usual ..1 terms|rules|conditions|procedure ..2 apply|applies|take|takes
    not|isn't|aren't ..1 up ..1 for ..1 discussion|negotiation|debate
    otherwise ..2 nobody|no-one|no|it|nothing ..4
    in turn and
    dealt|handled|processed|considered|answered ..1 with in|on ..2 turn|order|rotation
    how|way ..1 i|we ..1 was|were|am|are ..1 trained|taught|instructed
    via|through ..3 portal|website|site|form|account|app|desk|secretary only
    makes no ..1 corrections|changes|exceptions|refunds|allowances
    has|have fixed|set|laid|imposed|ordered ..2 same|single|uniform|one ..6
    whether ..1 you|one ..1 like|likes
  `,
  except: {
    ru: 'это ..1 наш ..1 стандарт ..1 качеств*',
    uk: 'це ..1 наш ..1 стандарт ..1 якост*',
    en: `
      {we} never ..2 had|have|been|before|doubted|forget|forgot|thought|meant
      go|goes the ..1 same|right way
    `,
  },
}
