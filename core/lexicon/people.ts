import type { Meaning } from './lexicon.ts'

/** Who decides, and who answers for a company. Sources: S0 rule 2, S2, S4 1.3. */

/** Somebody decides. */
export const decides: Meaning = {
  ru: `
    лпр
    принимает|принимающ*|примет ..2 решени*
    решает !вопрос*
    решение|решения ..4 за|принимает|принимают
    выбор|слово|подпись ..1 за
    последнее|решающее слово
    утверждает|утверждать
    ему|ей ..1 утверждать|решать|подписывать
    подписыва*|подпишет
    право ..1 подписи
    дает ..2 добро|согласие
    говорит|скажет ..2 да|последнее
    распоряжа* ..2 бюджет*
    деньги|бюджет ..1 подписывает|утверждает|выделяет|дает
    за ..1 ним|ней ..2 слово|решение
    владе*
    согласу* ..2 бюджет*|смет*
    одобряет
    ответственн* ..2 за ..1 решени*
  `,
  uk: `
    опр
    лпр
    ухвалює|ухвалить|приймає|прийматиме ..2 рішення
    вирішує !питання
    рішення ..4 за|ухвалює|приймає|ухвалюють
    вибір|слово|підпис ..1 за
    слово остаточне|вирішальне|останнє
    останнє|вирішальне слово
    затверджує|затверджувати
    йому|їй ..1 затверджувати|вирішувати|підписувати
    підпису*|підпише
    право ..1 підпису
    дає ..2 добро|згоду
    каже|скаже ..2 так|останнє
    розпоряджа* ..2 бюджет*
    гроші|бюджет ..1 підписує|затверджує|виділяє|дає
    вирішувати
    за ..1 ним|нею ..2 слово|рішення
    володі*
    погоджу* ..2 бюджет*|кошторис*
    схвалює
  `,
  en: `
    decision-maker|decision-makers
    decision maker
    decides|decide|deciding
    makes|make|take|takes ..3 decision|decisions|call
    final|last ..1 say|word|decision|call
    signs|sign-off|signatory
    signs ..1 off
    approves|approver
    has ..2 authority|say|power
    budget ..1 holder|owner
    holds ..2 budget|purse
    holding the budget
    owns ..1 the ..1 company|business|shop|firm|budget|decision
    says yes
    yes ..2 hers|his|theirs
    calls the shots
    up to him|her|them
    choice|decision ..2 to her|him|them
    left ..3 to her|him|them
    empowered
    with ..2 authority
  `,
}

/** Answers for the company or a large part of it (S0 rule 2; the playbook's reading of "executive"). */
export const executive: Meaning = {
  ru: `
    владел*|собственни*|хозяин|хозяйка|учредител*|основател*|сооснователь*|совладел*|акционер*
    директор*
    гендир*|гендиректор*|исполдир*|техдир*|финдир*|коммерческ* дир*
    президент*|вице-президент*
    партнер|партнерша
    ceo|cto|cfo|coo|cmo|cio|cpo
    управляющ* ..1 директор|партнер|компани*
    управляющий|управляющая
    руководител* ..1 отдел*|департамент*|направлени*|компани*|организаци*|предприяти*|филиал*|дирекции|управлени*|службы|бюро|студии|агентства|бизнес*|производств*|клиник*|маркетинг*|продаж|практики|разработки
    начальник* ..1 отдел*|управлени*|департамент*|производств*|службы|цех*|снабжени*|строительств*|филиал*|сбыт*
    глава ..1
    заведующ* ..1 отдел*|кафедр*|клиник*|музе*|библиотек*|отделени*
    завотдел*
    главн* врач*|инженер*|бухгалтер*|редактор*|архитектор*
    председател*
    ректор*|проректор*|декан*
    предприниматель
    ип
    замдиректора
    зам* ..1 директора|начальника|руководителя|председателя|министра
    топ-менеджер*
    мэр*|министр*
    шеф-повар|бренд-шеф
  `,
  uk: `
    власни*|господар*|засновни*|співзасновни*|співвласни*|акціонер*
    директор*
    гендир*|гендиректор*|техдир*|фіндир*
    президент*|віце-президент*
    партнер|партнерка
    ceo|cto|cfo|coo|cmo|cio|cpo
    керуюч* ..1 директор*|партнер*|компані*
    керуючий|керуюча|управитель|управителька
    керівни* ..1 відділ*|департамент*|напрям*|компані*|організаці*|підприємств*|філі*|дирекці*|управлін*|служби|бюро|студії|агенці*|бізнес*|виробництв*|клінік*|маркетинг*|продаж*|практики|розробки
    начальни* ..1 відділ*|управлін*|департамент*|виробництв*|служби|цех*|постачан*|будівництв*|філі*|збуту
    голова ..1
    очільни* ..1
    завідувач* ..1 відділ*|кафедр*|клінік*|музе*|бібліотек*|відділен*
    головн* лікар*|інженер*|бухгалтер*|редактор*|архітектор*
    голова|головуюч*
    ректор*|проректор*|декан*
    підприємець|підприємиця
    фоп
    заступни* ..1 директор*|начальник*|керівник*|голови|міністра
    топменеджер*|топ-менеджер*
    мер|міністр*
    шеф-кухар|бренд-шеф
  `,
  en: `
    owner|owners|co-owner|proprietor|founder|co-founder|cofounder|shareholder
    director|directors
    ceo|cto|cfo|coo|cmo|cio|cpo|cso|chro|md|vp|evp|svp
    president|vice-president|chairman|chairwoman|chairperson
    vice president
    partner|partners
    managing director|partner
    general manager
    chief ..2 officer|executive|engineer|accountant|architect|editor
    executive director|chef
    head ..1 of
    department head
    head chef|teacher
    headteacher|headmaster|headmistress|principal|dean|rector|provost
    principal
    mayor|minister
    sole trader
    landlord|landlady
    bursar
    commissioner|superintendent
  `,
  except: {
    ru: `
      арт-директор*|арт директор*
      креативн* директор*
      помощни*|ассистент*|секретар*|референт* ..2 директор*|руководител*|владел*|президент*|председател*
      сын|дочь|жена|муж|брат|сестра ..1 владел*|директор*|основател*
      руководител* ..1 проект*|групп*|смен*|команд*|клиентск*
      владел* ..1 продукт*
      партнер|партнеры ..1 по|компании
      начальник* ..1 смен*|участк*|склад*
      глава ..1 #
      стойк*
    `,
    uk: `
      арт-директор*
      креативн* директор*
      помічни*|асистент*|секретар*|референт* ..2 директор*|керівник*|власник*|президент*|голови
      син|донька|дружина|чоловік|брат|сестра ..1 власни*|директор*|засновни*
      керівни* ..1 проєкт*|груп*|зміни|команд*
      власни* ..1 продукт*
      начальни* ..1 зміни|дільниц*|склад*
      голова ..1 #
    `,
    en: `
      executive|personal assistant
      assistant|secretary|pa ..2 to ..3 director|ceo|owner|president|chair|md|founder|partner|head
      art|creative|film|music|stage|funeral director
      product|process|data|system|scrum|account|project|task|problem owner
      head ..1 of ..1 reception|desk|shift
      owner's|director's ..2 assistant|son|daughter|wife|husband|brother|sister
      son|daughter|wife|husband|brother|sister ..2 owner|director|founder
      assistant|deputy head ..1 of ..1 reception
      executive search
      business|hr|channel|implementation partner
      partner manager|success
    `,
  },
}
