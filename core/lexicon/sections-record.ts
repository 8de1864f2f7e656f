import type { Meaning } from './lexicon.ts'

/** Names of parts: who leads, what came before, what came of it, and what comes next. */
export const RECORD_SECTIONS = {
  facilitator: {
    ru: `
      ведет|ведущий|ведущая|вел|вела|модератор|модерирует|модерация|фасилитатор|председатель|председательствует|проводит|штурвал|рулит|ведут
      ведет ..2 встречу|созвон|разговор
      кто ведет ..2
      ведение ..1
      за|у ..1 рулем|штурвалом|руля|штурвала
      кто ..1 за рулем
      председательств*
      разговор ведет
    `,
    uk: `
      веде|ведучий|ведуча|вів|вела|модератор|модераторка|модерує|модерація|фасилітатор|фасилітаторка|голова|головує|проводить|кермо|кермує|ведуть
      веде ..2 зустріч|розмову|нараду
      хто веде ..2
      ведення ..1
      за|біля ..1 кермом|керма ..1
      хто ..1 за кермом ..1
      розмову веде
    `,
    en: `
      facilitator|facilitated|facilitates|facilitation|chair|chairs|chaired|chairperson|chairman|chairwoman|lead|leads|led|leader|host|hosts|hosted|moderator|moderates|moderated|moderation ?by
      run|runs|driven|drives ?by
      who ..1 leads|runs|chairs|drives ..3
      in the chair
      meeting ..2 lead|leader|chair|host
      at the wheel
      moderator|host|chair ..2
    `,
  },
  approval: {
    ru: `
      согласован* ..3
      согласование ..2
      отправлен* ..3
      утвержден* ..3
      выслан* ..3
      направлен* ..3
      одобрен* ..3
      разослан* ..3
      отослан* ..3
    `,
    uk: `
      погоджен* ..3
      погодження ..2
      надіслан* ..3
      відправлен* ..3
      затверджен* ..3
      вислан* ..3
      схвален* ..3
      розіслан* ..3
      узгоджен* ..3
    `,
    en: `
      sent ..3
      approved ..3
      approval ..3
      agreed with ..3
      circulated ..3
      shared ..3
      signed off ..3
      distributed ..3
      agenda sent|approved|shared|agreed ..3
      confirmed by ..2
    `,
  },
  previous: {
    ru: `
      с|со прошл* ..3
      с ..1 прошлого ..2
      с|со ..2 встречи|созвона|звонка|раза|разговора ..3
      прошл* ..4
      предыдущ* ..3
      ранее ..1 договор* ..2
      хвосты ..3
      долги ..3
      по ..2 стар* ..4
      стар* ..1 список|поручения|дела|задачи|договоренности ..2
      что ..2 было ..2 сделано|раньше|решено
      что ..1 сделано ..4
      сделано ..4
      выполнен* ..3
      обсуждение прогресса
      откуда ..4
      на чем ..1 остановились|сошлись|разошлись|расстались|договорились ..4
      чем ..1 кончилось|закончилось|закончилась ..4
      из обещанного ..2
      обещанное|договоренности|договоренное ..4
      тянется ..4
      что ..2 тянется|висит|осталось ..4
      статус ..3
      проверка ..2 договорен*|поручен*|задач ..2
      отчет ..3 поручен*|задач* ..2
      итоги прошл* ..3
      напомин* ..3
      к ..2 началу
      исполнение ..3
      незакрыт* ..3
      было ..1 договорено ..3
      сверка ..3
      контроль ..3
    `,
    uk: `
      з минул* ..3
      минул* ..4
      з|із ..2 зустрічі|дзвінка|разу|розмови|наради ..3
      попередн* ..3
      раніше ..1 домовл* ..2
      хвости ..3
      борги ..3
      за|по ..2 стар* ..4
      стар* ..1 список|доручення|справи|завдання|домовленості ..2
      що ..2 було ..2 зроблено|раніше|вирішено
      що ..1 зроблено ..4
      зроблено ..4
      виконан* ..3
      звідки ..4
      на чому ..1 зупинились|зупинилися|спинились|спинилися|зійшлись|зійшлися|розійшлись|розійшлися ..4
      чим ..1 скінчилось|скінчилося|закінчилось|закінчилося ..4
      обіцяне|домовлене|домовленості|про домовлене ..4
      що ..2 тягнеться|висить|лишилось|лишилося|залишилось|залишилося ..4
      статус ..3
      перевірка ..2 домовлен*|доручен*|завдань ..2
      підсумки минул* ..3
      нагад* ..3
      виконання ..3
      незакрит* ..3
      домовлялися|домовлялись ..3
      звірка ..3
      контроль ..3
    `,
    en: `
      last time|meeting|call|week|session ..3
      since ..5
      from ..2 last|previous ..3
      previous ..3
      previously ..2
      review ..2 previous|last|past|action|actions|open ..3
      recap ..4
      follow-up ..4
      follow-ups ..4
      matters arising ..2
      actions from ..3
      ground ..2 covered ..3
      arising from ..4
      what ..2 left|settled|fixed ..4
      where we ..2 left|stopped|stood|stand|are ..4
      carried over|forward ..3
      old business
      outstanding ..3
      open|pending actions|items|points ..3
      what ..2 agreed|settled|decided|promised ..5
      agreed ..2 last|on|previously|before|in ..4
      status ..3
      progress ..3
      done since ..3
      what's ..1 done ..3
      still open ..3
      left over ..3
      leftovers ..3
      looking back ..2
      approval of ..2 minutes
      action ..2 review
      ticking off ..2
    `,
  },
  preparation: {
    ru: `до ..1 встречи|созвона|звонка|начала ..2\n к встрече|созвону|звонку ..1\n подготов* ..4\n до этого\n заранее ..1\n перед ..1 встречей|созвоном|звонком ..1\n что ..1 подготовить|взять|принести ..2\n домашн* ..3\n репетиция ..2\n прогон ..2\n с собой ..1\n материалы ..3\n раздаточн* ..1\n взять ..2\n внутренн* ..3`,
    uk: `до ..1 зустрічі|дзвінка|розмови|наради|початку ..2\n підготов* ..4\n до того\n заздалегідь ..1\n перед ..1 зустріччю|дзвінком|розмовою|нарадою ..1\n що ..1 підготувати|взяти|принести ..2\n домашн* ..3\n репетиція ..2\n прогін ..2\n з собою ..1\n матеріали ..3\n взяти ..2\n внутрішн* ..3\n готуємось|готуємося ..2`,
    en: `before ..3\n beforehand ..2\n preparation|prep|preparations ..3\n pre-read|pre-reading|pre-work|prework|pre-meeting ..2\n to prepare|bring ..2\n homework ..1\n dry run ..2\n rehearsal ..2\n ahead of ..3\n what ..1 to bring|prepare|read ..2\n materials ..2\n run-through ..2\n read ..1 first|before\n getting ready ..1\n internal ..2`,
  },
  decisions: {
    ru: `решени* ..2\n решили ..2\n решено ..2\n принят* ..3\n итог|итоги|вывод|выводы ..3\n договорен* ..3\n договорились ..2\n о|про чем|что ..1 договорились ..2\n результат* ..2\n постановили\n к|на чему|чем ..2 пришли|сошлись|остановились ..1\n резолюци*\n согласовали ..1\n что ..1 решили|решено ..2\n зафиксировали|зафиксировано`,
    uk: `рішення ..2\n вирішили ..2\n вирішено ..2\n ухвал* ..3\n прийнят* ..3\n підсумок|підсумки|висновок|висновки ..3\n домовлен* ..3\n домовились|домовилися ..2\n про|на що|чому|чім ..1 домовились|домовилися|зійшлись|зійшлися|зупинились|зупинилися ..2\n результат* ..2\n постановили\n до чого ..1 дійшли|прийшли ..1\n погодили ..1\n що ..1 вирішили|вирішено ..2\n зафіксували|зафіксовано`,
    en: `decision|decisions|decided|agreed|agreement|agreements|settled|resolved|resolution|resolutions|conclusion|conclusions|outcome|outcomes|result|results|verdict|consensus|approved ..2\n what ..2 decided|agreed|settled|resolved|concluded ..2\n key takeaways|decisions|outcomes|points\n takeaways\n motions ..1`,
  },
  actions: {
    ru: `поручени* ..3\n задач* ..3\n новые задачи ..2\n действия ..4\n следующие шаги\n дальнейшие|ближайшие шаги|действия ..2\n шаги ..2\n кто ..2 что ..4\n кто ..1 делает ..2\n список ..1 дел|задач|поручений ..2\n дела ..2\n план ..1 действий|работ|задач ..2\n планы ..3\n дедлайны\n что ..1 делаем|сделать|дальше|делать|кто ..2\n к ..2 следующей|встрече ..2\n ответственн* ..2\n за кем ..2 что\n за кем\n обязательства ..2\n to-do|todo|туду\n экшн* ..2\n домашнее задание\n распредел* ..2\n что кому\n кому ..2 что\n делаем ..3\n крайний день\n назначен* ..1\n на контроле`,
    uk: `доручен* ..3\n завдання ..3\n задачі ..3\n дії ..4\n наступні|подальші|найближчі кроки|дії ..2\n кроки ..2\n хто ..2 що ..4\n хто ..1 робить ..2\n список|перелік ..1 справ|завдань|доручень|задач ..2\n справи ..2\n план ..1 дій|робіт|завдань ..2\n плани ..3\n дедлайни\n що ..1 робимо|зробити|далі|робити|хто ..2\n до ..2 наступної|зустрічі ..2\n відповідальн* ..2\n за ким ..2 що\n за ким\n зобов'язання ..2\n to-do|todo\n розподіл ..2\n що кому\n кому ..2 що\n робимо ..3\n на контролі`,
    en: `action|actions|action-items ?item|items|point|points|list|log|plan ..2\n to-do|to-dos|todo|todos|to do ..2\n next steps ..2\n tasks ..2\n who ..2 does|what ..5\n follow-up|follow-ups ..2\n assignments ..2\n deliverables ..2\n commitments ..2\n responsibilities ..2\n homework ..1\n owner|owners ..2\n what ..2 happens|do next|now ..2\n what's next\n jobs ..2\n doing ..2\n to be done ..2\n promises ..2`,
  },
  next: {
    ru: `следующ* ..1 встреч*|созвон*|раз|звонок|звонка|контакт* ..2\n дальше\n когда ..2 встречаемся|созваниваемся|увидимся ..1\n ближайш* ..1 встреч*|созвон* ..1\n следующ* раз*`,
    uk: `наступн* ..1 зустріч*|дзвін*|раз*|розмов*|контакт* ..2\n далі\n коли ..2 зустрічаємось|зустрічаємося|побачимось|побачимося ..1\n найближч* ..1 зустріч*|дзвін* ..1`,
    en: `next meeting|call|session|time|date|contact|review|checkpoint|check-in ..2\n we meet again ..2\n when ..1 we meet ..2\n follow-up meeting|call ..1`,
  },
  sent: {
    ru: `отправлен* ..3\n отправка ..2\n подтвержден* ..3\n рассылка ..2\n согласован* ..3\n направлен* ..3\n кому ..2 отправлен* ..2\n разослан* ..3\n выслан* ..3\n на подтверждение ..2`,
    uk: `надіслан* ..3\n відправлен* ..3\n відправка ..2\n підтвердж* ..3\n розсилка ..2\n погоджен* ..3\n розіслан* ..3\n вислан* ..3\n на підтвердження ..2`,
    en: `sent ..3\n confirmation ..2\n confirmed ..2\n distribution ..2\n circulated ..2\n distributed ..2\n for confirmation ..2\n approval ..2\n after the meeting\n shared ..2`,
  },
  absent: {
    ru: `отсутств* ..2\n не было ..1\n не ..1 пришли|смогли ..2`,
    uk: `відсутн* ..2\n не було ..1\n не ..1 прийшли|змогли ..2`,
    en: `absent|regrets|apologies|excused|absentees ..3\n not present|attending\n unable to ..2`,
  },
  scribe: {
    ru: `протоколист ..1\n вел* протокол\n протокол вел* ..1\n записал* ..1\n секретарь ..1\n автор ..1`,
    uk: `протоколіст* ..1\n вів|вела протокол\n протокол вів|вела|веде ..1\n записав|записала ..1\n секретар* ..1\n автор* ..1`,
    en: `scribe|scribes|secretary|note-taker|notetaker|recorder|author ..1\n minutes|notes by|taken ..2\n note taker ..1\n minuted by`,
  },
  topic: {
    ru: `тема ..2\n предмет ..1\n проект ..1\n клиент\n заказчик`,
    uk: `тема ..2\n предмет ..1\n проєкт ..1\n клієнт\n замовник`,
    en: `topic ..1\n subject ..1\n project ..1\n client\n customer\n re`,
  },
  links: {
    ru: `ссылки ..2\n приложени* ..3\n документы ..2\n риски ..2\n открытые вопросы ..2\n парковка ..2\n вложени* ..2`,
    uk: `посилання ..2\n додатк* ..3\n документи ..2\n ризики ..2\n відкриті питання ..2\n паркінг ..2\n вкладен* ..2`,
    en: `links ..2\n appendix ..2\n attachments ..2\n documents ..2\n risks ..2\n open questions ..2\n parking lot ..1\n references ..2\n background ..2\n context ..2`,
  },
} as const satisfies Record<string, Meaning>
