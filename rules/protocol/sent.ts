import { defineRule } from '../../core/rule.ts'
import { mayHaveBeenSent } from '../../core/signs.ts'
import { mayBeOnItsWay } from '../../core/signs-sent.ts'
import { insertPart } from '../mends.ts'

export const protocolSent = defineRule({
  id: 'protocol-sent',
  kinds: ['protocol'],
  severity: 'warning',
  source: 'S2, S3',
  summary: {
    ru: 'Протокол отправлен клиенту на подтверждение, или сказано, когда его отправят.',
    uk: 'Протокол надіслано клієнтові на підтвердження, або сказано, коли його надішлють.',
    en: 'The protocol was sent to the client for confirmation, or it says when it will be.',
  },
  why: {
    ru: 'Пока клиент не видел записи, договорённость существует только у вас: он мог иметь в виду другое.',
    uk: 'Поки клієнт не бачив запису, домовленість існує лише у вас: він міг мати на увазі інше.',
    en: 'Until the client has seen the record, the agreement is only yours: they may have meant something else.',
  },
  messages: {
    missing: {
      ru: 'Не видно, что протокол отправлен клиенту на подтверждение. Отправьте его и отметьте дату.',
      uk: 'Не видно, що протокол надіслано клієнтові на підтвердження. Надішліть його й позначте дату.',
      en: 'Nothing shows that the protocol went to the client to be confirmed. Send it and note the date.',
    },
  },
  fixes: {
    insert: { ru: 'Записать, когда отправлен', uk: 'Записати, коли надіслано', en: 'Note when it was sent' },
  },
  *check({ document, today }) {
    if (document.sent || mayHaveBeenSent(document, today) || mayBeOnItsWay(document, today)) return
    yield {
      message: 'missing',
      at: document.title,
      mends: () => [{ title: 'insert', edits: [insertPart(document, SENT)] }],
    }
  },
  examples: {
    ru: {
      bad: [
        `
          # Протокол, 16 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-sent

          Присутствовали: Захар Мель (клиент), Лиза Корн (студия, мы)

          Решили: логотип синий.

          Лиза заказала дуб 17 ноября; Захар доволен. Смета ушла Захару 17 ноября.
        `,
        `
          # Протокол, 20 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-sent

          Решили: логотип синий.
        `,
        `
          # Протокол, 20 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-sent

          Решили: логотип синий. Смету отправили клиенту в тот же день.
        `,
        `
          # Протокол, 20 ноября 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-sent

          - Захар отправит образцы ткани
          - Протокол клиенту ещё не отправлен
        `,
      ],
      good: [
        `
          Участок 12, Саловы, 19 ноября.

          Были хозяева, Павел и Рита Саловы, и нас двое, я, Егор Тын, и Лёня.

          Решили конёк менять. Делает Лёня, до 26 ноября.

          Наговорил это при них, вечером отправил Павлу, он ответил, что всё так.
        `,
        `
          # Протокол, 16 ноября 2026

          Присутствовали: Захар Мель (клиент), Лиза Корн (студия, мы)

          Решили: логотип синий.

          Захар расписался на этом листе перед отъездом.
        `,
        `
          # Протокол, 20 ноября 2026

          Присутствовали: Захар Мель (клиент), Лиза (студия)

          Решили: логотип синий.

          21 ноября Захар кивнул.
        `,
        `
          # Протокол, 20 ноября 2026

          Решили: логотип синий.

          Протокол отправлен Захару 20 ноября, ждём подтверждения.
        `,
        `
          # Протокол, 20 ноября 2026

          Решили: логотип синий.

          - [ ] Лиза до вечера отправит эти записи клиенту
        `,
        `
          # Протокол, 20 ноября 2026

          Решили: логотип синий.

          Захар, всё ли записано верно? Ответьте, пожалуйста, до вторника.
        `,
      ],
    },
    uk: {
      bad: [
        `
          # Протокол, 16 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-sent

          Присутні: Захар Мель (клієнт), Леся Корн (студія, ми)

          Вирішили: логотип синій.

          Леся замовила дуб 17 листопада; Захар задоволений. Кошторис пішов Захарові 17 листопада.
        `,
        `
          # Протокол, 20 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-sent

          Вирішили: логотип синій.
        `,
        `
          # Протокол, 20 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-sent

          Вирішили: логотип синій. Кошторис надіслали клієнтові того ж дня.
        `,
        `
          # Протокол, 20 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-sent

          - Захар надішле зразки тканини
          - Протокол клієнтові ще не надіслано
        `,
        `
          # Протокол, 20 листопада 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-sent

          Були: Захар Мель (клієнт), Леся (студія)

          Завдання:

          - Леся: надіслати зразки до 23 листопада
          - Захар: переслати старі афіші до 24 листопада
        `,
      ],
      good: [
        `
          Ділянка 12, Салові, 19 листопада.

          Були господарі, Павло і Рита Салови, і нас двоє, я, Єгор Тин, і Льоня.

          Вирішили гребінь міняти. Робить Льоня, до 26 листопада.

          Наговорив це при них, увечері відправив Павлові, він відповів, що все так.
        `,
        `
          # Протокол, 16 листопада 2026

          Присутні: Захар Мель (клієнт), Леся Корн (студія, ми)

          Вирішили: логотип синій.

          Захар розписався на цьому аркуші перед від'їздом.
        `,
        `
          # Протокол, 20 листопада 2026

          Вирішили: логотип синій.

          Протокол надіслано Захарові 20 листопада, чекаємо підтвердження.
        `,
        `
          # Протокол, 20 листопада 2026

          Вирішили: логотип синій.

          - [ ] Ліза до вечора надішле ці нотатки клієнтові
        `,
        `
          # Протокол, 20 листопада 2026

          Вирішили: логотип синій.

          Захаре, чи все записано правильно? Напишіть, будь ласка, до вівторка.
        `,
      ],
    },
    en: {
      bad: [
        `
          # Minutes, 16 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-sent

          Present: Zach Mell (client), Lisa Horn (studio, us)

          1. Floor
             Three times a week. Zach agreed.
          2. Complaints from Lekki
             From now on a list is signed after each shift; Lisa takes it to Lekki on 18 November.

          Lisa ordered the brushes on 17 November; Zach is happy.
        `,
        `
          # Minutes, 12 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-sent

          Present: Ivo Petrov (club), Gwen Hale (studio)

          Tasks: Gwen: flyer, 19 November. Ivo: list of players, 20 November, otherwise the flyer goes without names.
        `,
        `
          # Minutes, 20 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-sent

          Decided: the logo is blue.
        `,
        `
          # Minutes, 20 November 2026
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ protocol-sent

          Decided: the logo is blue. The quote was sent to the client the same day.
        `,
      ],
      good: [
        `
          Plot 12, the Salloways, 19 November.

          The owners were there, Paul and Rita Salloway, and two of us, me, Egan Tyne, and Len.

          Ridge gets changed. Len does it, by 26 November.

          Said all this into the phone with them there, sent it to Paul in the evening, he wrote back that it is right.
        `,
        `
          # Minutes, 16 November 2026

          Present: Zach Mell (client), Lisa Horn (studio, us)

          Decided: the logo is blue.

          Zach signed this page before he left.
        `,
        `
          # Minutes, 17 November 2026

          Present: Demelza Rowe, Tess Vos

          Decided: the logo is blue.

          In Demelza's inbox since the 18th.
        `,
        `
          # Minutes, 20 November 2026

          Present: Zach Mell (client), Lisa (studio)

          Decided: the logo is blue.

          Zach nodded on 21 November.
        `,
        `
          # Minutes, 20 November 2026

          Decided: the logo is blue.

          These minutes were sent to Zach on 20 November for confirmation.
        `,
        `
          # Minutes, 20 November 2026

          Decided: the logo is blue.

          - [ ] Lisa sends these notes to the client by tonight
        `,
        `
          # Minutes, 20 November 2026

          Decided: the logo is blue.

          Zach, please tell us by Tuesday if we have noted anything wrongly.
        `,
      ],
    },
  },
})

const SENT = {
  label: { ru: 'Отправлен клиенту', uk: 'Надіслано клієнтові', en: 'Sent to the client' },
  body: { ru: '[дата], ждём подтверждения', uk: '[дата], чекаємо підтвердження', en: '[date], awaiting confirmation' },
  where: 'last',
} as const
