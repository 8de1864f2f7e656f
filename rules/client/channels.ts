import { SITUATIONS, type Situation } from '../../core/document/model.ts'
import { defineRule, type Localized } from '../../core/rule.ts'
import { insertPart, listedGaps } from '../mends.ts'

export const clientChannels = defineRule({
  id: 'client-channels',
  kinds: ['client'],
  severity: 'info',
  source: 'S3',
  summary: {
    ru: 'С клиентом условлено, по какому каналу что обсуждается.',
    uk: 'З клієнтом домовлено, яким каналом що обговорюється.',
    en: 'It is agreed with the client which channel serves which situation.',
  },
  why: {
    ru: 'Канал выбирают вдвоём и заранее: об аварии никто не хочет узнать из почты, а письмо о мелочи лучше ночного звонка.',
    uk: 'Канал обирають удвох і заздалегідь: про аварію ніхто не хоче дізнатися з пошти, а лист про дрібницю кращий за нічний дзвінок.',
    en: 'Channels are chosen together and beforehand: nobody wants to learn of an incident by email, or of a trifle by a call at night.',
  },
  messages: {
    none: {
      ru: 'Не договорено, как связываться с клиентом. Запишите канал для случаев: {missing}.',
      uk: 'Не домовлено, як зв’язуватися з клієнтом. Запишіть канал для випадків: {missing}.',
      en: 'It is not agreed how to reach the client. Write down a channel for each: {missing}.',
    },
    missing: {
      ru: 'Не договорено, по какому каналу связываться в случаях: {missing}. Обсудите с клиентом и запишите.',
      uk: 'Не домовлено, яким каналом зв’язуватися у випадках: {missing}. Обговоріть із клієнтом і запишіть.',
      en: 'No channel is agreed for: {missing}. Settle it with the client and write it down.',
    },
  },
  fixes: {
    insert: {
      ru: 'Добавить каналы',
      uk: 'Додати канали',
      en: 'Add the channels',
    },
  },
  *check({ document }) {
    const missing = SITUATIONS.filter(situation => !document.channels.has(situation))
    // What is missing may stand there in other words.
    if (missing.length <= document.channelsElse || document.doubtful.has('channels')) return
    yield {
      message: missing.length === SITUATIONS.length ? 'none' : 'missing',
      at: document.title,
      values: { missing: missing.map(situation => NAMES[situation]) },
      mends: () => [{ title: 'insert', edits: [insertPart(document, channelsFor(missing))] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Пасека Ермолиных
          ^^^^^^^^^^^^^^^^^^ client-channels

          Решает Степан Ермолин, пишем ему в мессенджер.
        `,
        `
          # Пасека Ермолиных
          ^^^^^^^^^^^^^^^^^^ client-channels

          ## Связь

          - не срочно: почта
          - срочно: звонок
          - авария: уточнить
          - показ решения и сдача: встреча
          - отчёт: письмо по пятницам
        `,
      ],
      good: [
        `
          # Кофейня «Полдень»

          Связь: срочное — звонок Паше, всё прочее — Телеграм; отчёт по пятницам письмом. Беда — сразу звоним Ольге.
        `,
        `
          # Ковры «Самарканд»

          ## О чём условились

          По будням пишем в ватсап. Если горит – звоним Таисии. Если сайт лёг – звоним Нигоре. Эскизы – только на складе. По пятницам письмо «что сделано». Сдавать поедем лично.
        `,
        `
          # Пасека Ермолиных

          ## Связь

          | Что случилось | Как связаться |
          |---|---|
          | терпит до завтра | мессенджер |
          | горит | звонок |
          | сайт упал | звонок, потом письмо |
          | презентация | приезжаем на пасеку |
          | цифры за месяц | письмо |
          | сдача проекта | встреча |
        `,
        `
          # Пасека Ермолиных

          Обычные вопросы решаем письмом. Если что-то срочное, звоним, об авариях тоже сообщаем звонком. Макеты показываем только на встрече, отчёт шлём почтой, итоговую сдачу проводим лично.
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Пасіка Єрмоленків
          ^^^^^^^^^^^^^^^^^^^ client-channels

          Вирішує Степан Єрмоленко, пишемо йому в месенджер.
        `,
        `
          # Пасіка Єрмоленків
          ^^^^^^^^^^^^^^^^^^^ client-channels

          ## Зв'язок

          - не терміново: пошта
          - терміново: дзвінок
          - показ рішення й здача: зустріч
          - звіт: ще не домовлялися
        `,
      ],
      good: [
        `
          # Кав’ярня «Полудень»

          Зв’язок: термінове — дзвінок Павлові, решта — телеграм; звіт щоп’ятниці листом. Біда — одразу дзвонимо Ользі.
        `,
        `
          # Пасіка Єрмоленків

          ## Зв'язок

          | Що сталося | Як зв'язатися |
          |---|---|
          | може почекати | месенджер |
          | горить | дзвінок |
          | сайт упав | дзвінок, потім лист |
          | презентація | приїжджаємо на пасіку |
          | цифри за місяць | лист |
          | здача проєкту | зустріч |
        `,
        `
          # Пасіка Єрмоленків

          Звичайні питання вирішуємо листом. Якщо щось термінове, дзвонимо, про аварії теж повідомляємо дзвінком. Макети показуємо лише на зустрічі, звіт шлемо поштою, фінальну здачу проводимо особисто.
        `,
      ],
    },
    en: {
      bad: [
        `
          # Thorn Florist
          ^^^^^^^^^^^^^^^ client-channels

          Routine goes on the shared board. If it's burning, phone Rory. Site down: phone Agnes. New designs are shown in the shop. Fortnightly numbers by email.
        `,
        `
          # Comb & Sons, beekeepers
          ^^^^^^^^^^^^^^^^^^^^^^^^^ client-channels

          Stephen Comb decides; we text him.
        `,
        `
          # Comb & Sons, beekeepers
          ^^^^^^^^^^^^^^^^^^^^^^^^^ client-channels

          ## Channels

          - Not urgent: email
          - Urgent: phone
          - Incident: TBD
          - Presentations and hand-over: in person
          - Progress report: email
        `,
      ],
      good: [
        `
          # Noon Coffee

          Contact: urgent things by phone to Paul, everything else by message; a report by email on Fridays. If something breaks we ring Olga at once.
        `,
        `
          # Comb & Sons, beekeepers

          ## How we reach each other

          | When | How |
          |---|---|
          | it can wait | text |
          | it is urgent | phone |
          | the shop is down | phone, then a letter |
          | we present something | at the hives |
          | monthly figures | email |
          | the project is done | a visit |
        `,
        `
          # Comb & Sons, beekeepers

          Routine questions go by email. If something is urgent we call, and we call about any outage too. Designs are presented in person, progress reports are emailed, and the final hand-over is a meeting.
        `,
      ],
    },
  },
})

const NAMES: Readonly<Record<Situation, Localized>> = {
  'not-urgent': { ru: 'не срочно', uk: 'не терміново', en: 'not urgent' },
  urgent: { ru: 'срочно', uk: 'терміново', en: 'urgent' },
  incident: { ru: 'авария', uk: 'аварія', en: 'incident' },
  presentation: { ru: 'показ решения', uk: 'показ рішення', en: 'presentation' },
  report: { ru: 'промежуточный отчёт', uk: 'проміжний звіт', en: 'progress report' },
  completion: { ru: 'завершение', uk: 'завершення', en: 'completion' },
}

const channelsFor = (missing: readonly Situation[]) =>
  ({
    label: { ru: 'Каналы связи', uk: 'Канали зв’язку', en: 'Channels' },
    body: listedGaps(
      missing.map(situation => NAMES[situation]),
      { ru: 'канал', uk: 'канал', en: 'channel' },
    ),
    where: 'last',
  }) as const
