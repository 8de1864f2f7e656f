import type { Meaning } from '../lexicon.ts'

/** Names of the parts of a card that tell goals: of the project, of whoever decides, of the contact. */
export const CARD_GOALS = {
  goals: {
    ru: `
      уровень ..1 цели|цель ..1
      чья цель $
      что ..1 получает|получит|выигрывает|приобретает ..4
      что ..2 должен|должна|должно|должны ..1 дать|принести ..4
      цель|цели ..4
      задача|задачи ..3
      зачем ..4
      чего ..2 хотят|хочет|добиваются|добивается ..3
      что ..2 важно|хотят|хочет|нужно|надо|требуется|движет|движет|мотивирует ..3
      ради чего ..3
      куда метим|метят|целим|целимся|целятся ..2
      на что нацелились|замахнулись|замахиваемся ..2
      интерес|интересы ..3
      мотив|мотивы|мотивация ..3
      чем ..1 мотивир* ..2
      хочет ..2
      важно ..2
      кто ..1 чего|что хочет ..2
      кому ..1 что|чего ..3
      что ..1 кому ..3
      личный|личная|личные интерес|цель|цели|мотив|выгода ..2
      Aa хочет|важно|нужно|надо ..1
      для чего|кого ..2 им|ему|ей|нам|это|все ..2
      на кой|что ..2 им|ему|ей|это ..1
      причины|повод|поводы ..2
      что ..1 нужно|надо|важно ..2
      чего хотят|хочет|добиваемся ..2
    `,
    uk: `
      що ..1 отримує|отримає|виграє|здобуває ..4
      що ..2 має|повинен|повинна|повинно ..1 дати|принести ..4
      мета|ціль|цілі ..4
      завдання|задачі ..3
      навіщо ..4
      чого ..2 хочуть|хоче|прагнуть|прагне|домагаються ..3
      хто за|про що ..3
      що ..2 важливо|хочуть|хоче|треба|потрібно|рухає|мотивує ..3
      заради чого ..3
      куди цілимо|цілять|цілимось|цілимося|мітимо|мітять ..2
      на що націлилися|націлились|замахнулися ..2
      інтерес|інтереси ..3
      мотив|мотиви|мотивація ..3
      чим ..1 мотив* ..2
      хоче ..2
      важливо ..2
      хто ..1 чого|що хоче ..2
      кому ..1 що|чого ..3
      що ..1 кому ..3
      особист* інтерес*|ціль|цілі|мета|мотив|вигода ..2
      що ..1 кому ..2 треба|потрібно|важливо|дорого ..2
      кому ..1 що ..2
      хто ..2 чого прагне|хоче|домагається|чекає ..2
      чого ..2 прагнуть|прагне|хочуть|хоче|домагаємося ..3
      задум|намір|наміри|прагнення ..3
      Aa хоче|важливо|треба|потрібно ..1
      нащо ..4
      для чого ..4
      причини|привід|приводи ..2
    `,
    en: `
      whose goal $
      what ..3 gets|gains|wins|stands ..4
      what ..3 must|should|has ..1 bring|give|earn|do ..4
      what ..1 for $
      what is it for ..2
      ?business|personal goal|goals|objective|objectives|aim|aims ..4
      Aa ..1 goal|goals|aim|aims|interest|motive|motivation ..3
      what ..4 want|wants|need|needs|matters|moves|drives|motivates ..4
      what ..4 is|are|he's|she's|they're|we're|everyone's|everybody's after ..4
      why ..4
      motive|motives|motivation|motivations|interest|interests|incentive|drivers|driver ..3
      who ..1 wants what ..2
      wants|cares ..2
      purpose ..3
      win|wins for ..2
      personal win|stake ..1
      stakes ..1
      Aa cares|wants|needs ..2
      Aa ..1 is|are|'s after|hoping|wanting|chasing ..2
      firm|company|business|shop|practice|team|they ..1 is|are|wants|needs|want|need ..2
      what's|what ..1 in it for ..4
      what ..2 get|gets|gains|gain|hopes|dreams|lose|loses|stake ..4
      for Aa , ..4
      ?and for Aa ..4
      dreams ..3
      hopes ..3
      cares about ..3
      reasons|reason ..2
      ambition|ambitions ..2
    `,
    except: {
      ru: `что ..1 важно|нужно|надо ..1 знать|помнить|учесть|учитывать\n зачем ..1 нам|мы|нужен|нужна|он|она ..1\n чего|что ..2 от нас ..2`,
      uk: `що ..1 важливо|треба|потрібно ..1 знати|пам'ятати|врахувати\n навіщо ..1 нам|ми|потрібен|потрібна|він|вона ..1\n чого|що ..2 від нас ..2`,
      en: `what ..4 to know|remember|mind|note\n why we|us|them ..2\n why we need|talk ..2\n what ..3 from|of us`,
    },
  },
  goalProject: {
    ru: `
      что ..1 должно|должна|должен ..1 получиться|выйти|появиться ..2
      что ..1 проект|работа|сайт|заказ ..1 должен|должна|даст ..4
      цель|цели|задача|задачи ..1 проект*|сайт*|кампани*|бизнес*|компани*|работ*|клиента ..3
      зачем ..3 проект|проекта|сайт|приложение|кабинет|каталог|магазин|бот ..2
      проект|сайт нужен ..3
      результат проекта ..2
смысл|суть ..1 работ*|проекта|затеи|заказа ..2
для чего ..2 работаем|делаем|работа|проект|все|это|сайт|приложение|кабинет|каталог|магазин|бот ..2
зачем ..1 работаем|делаем|затеяли ..2
проект|проекту ..1 нужно|надо|даст|дает ..2
что ..1 даст|дает|должен ..1 проект|сайт|работа ..2
бизнес|бизнесу|компании|фирме ..1
целев* показател* ..2
kpi|метрика|метрики|планка ..2`,
    uk: `
      що ..1 має|повинно ..1 вийти|з'явитися|статися ..2
      що ..1 проєкт|робота|сайт|замовлення ..1 має|повинен|дасть ..4
      мета|ціль|цілі|завдання ..1 проєкт*|сайт*|кампані*|бізнес*|компані*|робіт|роботи|клієнта ..3
      навіщо ..3 проєкт|проєкту|сайт ..2
      для чого|заради чого ..2 проєкт|сайт|застосунок|кабінет|каталог|магазин|робота|усе|це ..2
      проєкт|сайт потрібен ..3
      результат проєкту ..2
      цільов* показник* ..2
      kpi|метрика|метрики|планка ..2`,
    en: `
      what ..1 work|project|site|job|order must|should|has|will ..4
      what ..1 we must|should|have ..1 build|deliver|make ..2
      project|site|campaign|business|company|client's ..1 goal|goals|aim|aims|objective|objectives|purpose|outcome ..3
      goal|goals|aim|aims|objective|objectives|purpose of|for ..1 project|site|campaign|business|company|work ..3
      why ..2 project|site ..3
      ?the project|site is|was for ..2
      what ..2 project|site ..1 for
      what's|what ..4 job|work|order|contract|it|it's|this|whole ..2 for
      what ..4 trying to achieve|do|reach
      what good|success|done looks ..2
      why ..1 they're|they ..1 doing|do|want|need ..2
      why ..3 hired|called|came|chose ..3
      the point|job|brief|task|aim|mission ..2
      ?what success ..3
      target|targets|kpi|kpis|metric|metrics ..3`,
  },
  goalDecider: {
    ru: `цель|цели|задача|задачи|интерес|мотив|мотивация ..1 лпр|опр|директора|владельца|собственника|руководителя|хозяина|хозяйки|хозяев|босса|шефа|главного|главной|начальника|начальницы|основателя|учредителя ..3`,
    uk: `мета|ціль|цілі|завдання|інтерес|мотив|мотивація ..1 опр|лпр|директора|директорки|власника|власниці|керівника|господаря|господині|боса|шефа|головного|головної|начальника|начальниці|засновника|засновниці ..3`,
    en: `decision-maker's|decider's|owner's|director's|boss's goal|goals|aim|aims|interest|interests|motive ..3
      ?business goal|goals|aim|aims|interest|interests of|for ..1 decision-maker|decider|owner|director|boss ..3
      decision-maker|dm|decider|owner goal|goals|aims ..2
      decision maker|maker's goal|goals|aims ..2`,
  },
  goalContact: {
    ru: `цель|цели|задача|задачи|интерес|мотив|мотивация ..1 контакта|контактного|менеджера|собеседника ..4
      что ..1 движет контактом|контактным ..2
      чем ..1 мотивировать контакт* ..2`,
    uk: `мета|ціль|цілі|завдання|інтерес|мотив|мотивація ..1 контакту|контакта|контактної|менеджера|менеджерки|співрозмовника ..4
      що ..1 рухає контактом|контактною ..2
      чим ..1 мотивувати контакт* ..2`,
    en: `contact's|counterpart's goal|goals|aim|aims|interest|interests|motive|motivation ..3
      goal|goals|aim|aims|interest|interests|motive|motivation of|for ..1 contact|counterpart ..4
      contact ?person goal|goals|aims|motivation ..2
      what moves|drives|motivates ..1 contact ..2`,
  },
  project: {
    ru: `проект|проекта|проекту|проекте ..2
      для|у|от проекта ..1
      работа|работы|дело|дела|заказ|заказа
      бизнес|бизнеса|компания|компании|клиент|клиента|сайт|сайта|кампания|кампании|общая|общие`,
    uk: `проєкт|проєкту|проєктові|проєкті|проект|проекту ..2
      для|у|в|від|з проєкту|проекту ..1
      робота|роботи|справа|справи|замовлення
      бізнес|бізнесу|компанія|компанії|клієнт|клієнта|сайт|сайту|кампанія|кампанії|спільна|спільні|загальні
      робота|роботи|роботі|об'єкт|об'єкта|об'єкту|замовлення|справа|переїзд|ремонт|будова|будівництво ..2
    `,
    en: `?for ?the ?for project|project's|work|job|order|business|company|site|campaign|client|organisation|organization ..2
      of the project|business|company|site|campaign`,
  },
} as const satisfies Record<string, Meaning>
