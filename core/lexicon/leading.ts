import type { Meaning } from './lexicon.ts'

/** Who leads a meeting, and whether the client knows its agenda. Source: S0 rules 1 and 6. */

/** Somebody leads the meeting. */
export const leads: Meaning = {
  ru: `
    ведет|ведут|веду|вел|вела $
    ведет|ведут|веду|вел|вела ,
    ведет|ведут|веду ..1 {meeting}|беседу
    ведет|ведут|вела|вел Aa
    вести ..2 будет|буду|встречу|разговор
    слово ..1 дает|держит|будет
    поведет|поведу|поведем
    модерирует|модератор*|ведущий|ведущая|фасилитир*|фасилитатор*|председательств*|председатель
    направляет ..2 разговор|встречу|беседу
    проводит Aa
    проводит ..2 встреч*|созвон*|разговор*|совещани*|планерк*|штурм*
    за рулем|штурвалом
    держит ..2 штурвал|повестк*|время|нить
    следит ..2 за ..1 временем|повестк*
    веду ..1 я
    руль|штурвал ..2 у
    рулит|рулю
    у руля
  `,
  uk: `
    веде|ведуть|веду|вів|вела $
    веде|ведуть|веду|вів|вела ,
    веде|ведуть|веду|вестиме ..1 {meeting}|бесіду
    веде|ведуть|вела|вів Aa
    вести ..2 буде|буду|зустріч|розмову
    слово ..1 дає|даватиме|надає|надаватиме|тримає
    поведе|поведу|вестиму|вестиме
    модерує|модератор*|ведучий|ведуча|фасилітує|фасилітатор*|головує|головуюч*
    скеровує ..2 розмову|зустріч|бесіду
    проводить ..2 зустріч|розмов*|нарад*|штурм|дзвінок
    за кермом
    тримає ..2 кермо|порядок|час|нитку
    стежить ..2 за ..1 часом|порядк*
    веду ..1 я
    кермо ..2 у|в
    кермує|кермую
    біля керма
    проводить Aa
    проводить ..1 Aa
  `,
  en: `
    leads|lead|led ..3 meeting|call|session|discussion|by|us|through|conversation
    led|chaired|moderated|facilitated|hosted|run|steered by
    chairs|chair|chairing|moderates|moderating|moderator|moderation|facilitates|facilitator|facilitating|hosts|hosting|host
    runs|run|running ..3 meeting|call|session|show|it|agenda|through
    leads|leading|lead $
    , leads|leading|runs|lead $
    , leads|runs ..1 us|it
    in the chair
    guides ..2 us|meeting|through
    keeps ..3 time|agenda|moving|going|track|order
    takes ..2 chair|lead
    has the ..1 wheel|lead|floor
    at the ..1 wheel|helm
    steer|steers|steering
    walks ..2 through
    gives|give ..1 floor|word
    keeps ..2 moving
  `,
  except: {
    ru: `
      протокол*|запис*|заметки|минутки ..1 ведет|ведут|вел|вела
      ведет|ведут|вести|вел|вела ..2 протокол|запись|записи|заметки|проект|дело|учет|клиент*|бухгалтер*|переговоры|машин*|рассылк*|соцсет*|канал|блог|группу|аккаунт
      ведущ* ..1 специалист*|инженер*|дизайнер*|разработчик*|менеджер*|аналитик*|архитектор*|юрист*|бухгалтер*|программист*|редактор*|конструктор*|технолог*|маркетолог*
    `,
    uk: `
      протокол*|запис*|нотатки ..1 веде|ведуть|вів|вела
      веде|ведуть|вести|вестиме|вів|вела ..2 протокол|запис*|нотатки|проєкт|справу|облік|клієнт*|бухгалтер*|перемовини|машин*|розсилк*|соцмереж*|канал|блог|групу|акаунт
      ведуч* ..1 спеціаліст*|фахівець|інженер*|дизайнер*|розробник*|менеджер*|аналітик*|архітектор*|юрист*|бухгалтер*|програміст*|редактор*|конструктор*|технолог*|маркетолог*|акаунт*
      проводить ..2 аналіз|монтаж|роботи|тест*
    `,
    en: `
      lead ..1 designer|developer|engineer|time|times|generation|copywriter|architect|consultant|analyst|editor|translator
      leads ..1 list|generated|from
      run ..1 of|through|time|in
      chair|head ..1 of
      note|notes|minutes taken
    `,
  },
}

/** The agenda went to the client, or he approved it. */
export const sendAgenda: Meaning = {
  ru: `
    {plan} ..6 {send_past}|{approve_past}
    {send_past}|{approve_past} ..6 {plan}
    ^ ?уже {send_past}
    ^ ?уже {approve_past}
    {send_past} ..5 на ..1 согласование|утверждение|одобрение|подтверждение|просмотр|сверку
    на ..1 согласовании|утверждении ..3 у|с
    {send_past} ..5 клиент*|заказчик*|им|ей|ему|письмом|почтой|вам
    жд* ..3 правк*|правки|замечани*|да|ответ*|ок|согласи*|подтвержден*
    {plan} ..6 нравится|подходит|устраивает|одобрен*|принят*
    {plan} ..3 у|к ..4 с|со ..1 понедельник*|вторник*|сред*|четверг*|пятниц*|#
    вручен* ..6
    возражени*|замечани* ..1 не|нет
    кивнул*|расписал*|махнул*
    ответил*|отписал*|написал*|прислал*|каже*|говорит|сказал* ..5 годится|да|ок|согласн*|согласен|подходит|правк*|правки|устраивает|хорошо|все|замечани*|пункт*
    {plan} ..4 у клиента|заказчика|вас
    правки|пожелания|замечания|дополнения ..4 учтены|внесены|внесли|учли|учел|учла|внес|внесла
    {you} ..2 согласовали|одобрили|подтвердили|утвердили|смотрели|видели|получили|добавили
    по ..1 просьбе клиента|заказчика ..3 добав*
  `,
  uk: `
    {plan} ..6 {send_past}|{approve_past}
    {send_past}|{approve_past} ..6 {plan}
    ^ ?вже|уже {send_past}
    ^ ?вже|уже {approve_past}
    {send_past} ..5 на ..1 погодження|затвердження|схвалення|підтвердження|перегляд|звірку
    на ..1 погодженні|затвердженні ..3 у|в|з
    {send_past} ..5 клієнт*|замовник*|їм|їй|йому|листом|поштою|вам|пану|пані
    чека* ..3 правк*|зауважен*|так|відповід*|ок|згод*|підтвердж*
    {plan} ..6 подобається|підходить|влаштовує|пасує|прийнятн*|схвален*
    {plan} ..3 у|в ..4 з ..1 понеділ*|вівтор*|серед*|четвер*|п'ятниц*|#
    вручен* ..6
    заперечен*|зауважен* ..1 не|немає|нема
    кивнув|кивнула|махнув|махнула|підписав|підписала
    {send_past} ..3 каже
    відповів|відповіла|відповіли|відписав|відписала|написав|написала|надіслав|надіслала|каже|сказав|сказала ..5 годиться|так|ок|згод*|згоден|підходить|правк*|влаштовує|добре|усе|все|зауважен*|пункт*
    {plan} ..4 у клієнта|замовника|вас
    правки|побажання|зауваження|доповнення ..4 враховано|внесено|внесли|врахували|врахував|врахувала|вніс|внесла
    {you} ..2 погодили|схвалили|підтвердили|затвердили|дивились|дивилися|бачили|отримали|додали
    на ..1 прохання клієнта|замовника ..3 дода*
  `,
  en: `
    {plan} ..6 {send_past}|{approve_past}
    {send_past}|{approve_past} ..6 {plan}
    ^ {send_past}|{approve_past}
    {send_past} ..5 for ..2 approval|comments|comment|okay|ok|sign-off|confirmation|review|agreement
    {send_past} ..2 to ..6
    with ..4 for ..2 approval|sign-off|comment|comments
    awaiting|waiting ..4 approval|reply|ok|okay|comments|yes|confirmation
    answered|replied|wrote|said ..5 fine|yes|ok|okay|good|looks|happy|agreed|works|change|changes|add
    changes|comments|edits|additions|remarks|wishes ..4 worked|included|in|incorporated|added|taken
    {you} ..2 approved|agreed|confirmed|saw|received|added|asked
    ok'd|okayed|signed-off
    signed off
    at ..2 request
    happy|fine|good|okay|ok with ..2 {plan}|it|that
    signed ..1 off
    {plan} ..4 order|changes|edits
    returned|sent ..3 back
    wrote ..1 back
    swapped|struck|crossed|moved ..4 points|items|them
  `,
  except: {
    ru: `
      не|еще ..2 отправ*|послан*|выслан*|разослан*|согласован*|утвержден*|одобрен*|получил*|видел*|подтвержд*|показ*
      {send_past} ..3 счет*|макет*|смет*|договор|образц*|эскиз*|фото*|логотип*|доступ*|коммерческ*|каталог*|прайс*|ссылк*|материал*|чертеж*|котельн*|выгрузк*|данные|отчет*
      обещал* ..3 {inf}
      решени* ..3 утвержд*
      цвет*|макет*|смет*|бюджет*|договор*|дизайн*|образ*|логотип* ..2 согласован*|утвержден*|одобрен*|принят*|отправлен*
    `,
    uk: `
      не|ще ..2 надісл*|відправ*|вислан*|розіслан*|погоджен*|затверджен*|схвален*|отримал*|бачил*|підтвердж*|показ*
      {send_past} ..3 рахун*|макет*|кошторис*|договір|зразк*|ескіз*|фото*|логотип*|доступ*|комерційн*|каталог*|прайс*|посилан*|матеріал*|кресленн*|котельн*|вивантаж*|дані|звіт*|їх
      обіцяв|обіцяла|обіцяли ..3 {inf}
      макет*|кошторис*|бюджет*|договір|дизайн*|логотип* ..2 погоджен*|затверджен*|схвален*|прийнят*|надіслан*
    `,
    en: `
      not|n't|yet ..3 sent|approved|agreed|confirmed|circulated|shared|seen
      {send_past} ..3 invoice|quote|samples|drawings|photos|link|logo|contract|price|prices|catalogue|layout|proof|estimate|data|files|report
      what|which|points|things ..3 agreed|approved
      agreed ..2 on|last|in ..2 #
      to be ..1 sent|approved|agreed|confirmed
      design|budget|layout|price|quote|contract|colour|logo|proof ..2 approved|agreed|signed|confirmed|sent
      will ..3 sent|approved|agreed
    `,
  },
}

/** Reading, asking, changing, nodding: what a client does with an agenda that reached him. */
export const reacts: Meaning = {
  ru: `
    {approve_past}
    читал*|вычеркнул*|попросил*|дописал*|вписал*|кивнул*|расписал*|одобря*|махнул*|переставил*|не возражает|против
    в курсе
  `,
  uk: `
    {approve_past}
    читав|читала|читали|викреслив*|викреслил*|попросив*|попросил*|дописав*|дописал*|вписав*|вписал*|кивнув|кивнула|підписав*|підписал*|переставив*|переставил*
    в курсі
    не проти
  `,
  en: `
    {approve_past}
    read|asked|wrote|nodded|cleared|crossed|struck|ticked|okayed|likes|happy|fine|swapped|moved|wanted
  `,
}
