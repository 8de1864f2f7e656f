import { standsApart } from '../../core/document/letter/together.ts'
import { defineRule } from '../../core/rule.ts'

export const toneApart = defineRule({
  id: 'tone-apart',
  kinds: ['email'],
  severity: 'info',
  source: 'S3',
  summary: {
    ru: 'В длинном письме мы и клиент хоть раз вместе.',
    uk: 'У довгому листі ми й клієнт хоч раз разом.',
    en: 'In a longer letter we and the client are together at least once.',
  },
  why: {
    ru: 'Когда «мы» и «вы» стоят только друг против друга, письмо читается как спор двух сторон. Одно «мы с вами» возвращает общее дело.',
    uk: 'Коли «ми» і «ви» стоять лише одне проти одного, лист читається як суперечка двох сторін. Одне «ми з вами» повертає спільну справу.',
    en: 'Where "we" and "you" stand only against each other, a letter reads like two parties in dispute. One "together" brings back the common cause.',
  },
  options: { words: 60 },
  phrases: ['joins'],
  messages: {
    apart: {
      ru: 'В письме есть «мы» и «вы», но ни разу вместе. Покажите общее: «мы с вами», «вместе», «давайте».',
      uk: 'У листі є «ми» і «ви», але жодного разу разом. Покажіть спільне: «ми з вами», «разом», «давайте».',
      en: 'The letter has "we" and "you", but never together. Show what is common: "together", "let’s", "our joint".',
    },
  },
  *check({ document, options }) {
    if (standsApart(document, Number(options.words))) yield { message: 'apart', at: document.title }
  },
  examples: {
    ru: {
      bad: [
        `
        Тема: Перенос колокольни
        ^^^^^^^^^^^^^^^^^^^^^^^^ tone-apart

        Отец Андрей, добрый день.

        Мы осмотрели колокольню в среду. Фундамент с северной стороны сел на четыре сантиметра, раствор между камнями крошится, а верхний ярус держится на двух старых балках. Перенести её целиком мы не можем: камень рассыплется ещё на домкратах. Вы просили назвать срок, он такой: до Пасхи разберём ярус за ярусом, к осени соберём на новом месте. Нужно ваше письменное согласие до 1 декабря, потом уйдёт кран.

        Семён Рогов
        `,
        `
        Тема: Доставка панелей
        ^^^^^^^^^^^^^^^^^^^^^^ tone-apart

        Раиса Павловна, добрый день.

        Наша машина будет у ваших ворот во вторник с семи до девяти утра. Разгружаем своим погрузчиком и ставим панели в один ряд вдоль забора, все вместе они весят четыре тонны. Вам нужно освободить проезд и поставить человека, который подпишет накладную. Без подписи увезём обратно. Между собой панели скрепляем сами. Просим подтвердить час до пятницы, до полудня, тогда мы закажем пропуск на вашу улицу.

        Завод панелей
        `,
      ],
      good: [
        `
        Тема: Перенос колокольни

        Отец Андрей, добрый день.

        В среду обошли с вами колокольню. Фундамент с северной стороны сел на четыре сантиметра, раствор между камнями крошится, а верхний ярус держится на двух старых балках. Перенести её целиком мы не сможем: камень рассыплется ещё на домкратах. Вы просили назвать срок, он такой: до Пасхи разберём ярус за ярусом, к осени соберём на новом месте. Нужно ваше письменное согласие до 1 декабря, потом уйдёт кран.

        Семён Рогов
        `,
        `
        Тема: Перенос колокольни

        Отец Андрей, добрый день.

        Мы осмотрели колокольню в среду. Фундамент с северной стороны сел на четыре сантиметра, раствор между камнями крошится, а верхний ярус держится на двух старых балках. Перенести её целиком мы не можем: камень рассыплется ещё на домкратах. Давайте посмотрим на месте, как разобрать её ярус за ярусом до Пасхи. Нужно ваше письменное согласие до 1 декабря, потом уйдёт кран.

        Семён Рогов
        `,
        `
        Отец Андрей, мы осмотрели колокольню, нужно ваше письменное согласие.
        `,
      ],
    },
    uk: {
      bad: [
        `
        Тема: Перенесення дзвіниці
        ^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-apart

        Отче Андрію, добрий день.

        Ми оглянули дзвіницю в середу. Фундамент із північного боку сів на чотири сантиметри, розчин між камінням кришиться, а верхній ярус тримається на двох старих балках. Перенести її цілою ми не можемо: камінь розсиплеться ще на домкратах. Ви просили назвати строк, він такий: до Великодня розберемо ярус за ярусом, до осені складемо на новому місці. Потрібна ваша письмова згода до 1 грудня, потім піде кран.

        Семен Рогач
        `,
        `
        ---
        subject: Корпоративне таксі, звіт за шість тижнів
        ---

        Злато, вітаю!
        ^^^^^^^^^^^^^ tone-apart

        Надсилаю звіт про таксі, сорок сторінок із графіками. За шість тижнів ваші люди зробили 1 184 поїздки, середня вийшла на 137 грн, тобто на 22 грн дешевше за чеки, які вони раніше приносили в бухгалтерію. Найдорожчі виявилися вечірні, із заводу на лівий берег: там машину чекали по 19 хвилин. Ліміт прибрав би дві третини переплати. Перегляньте, будь ласка, розділ 4 до 27 листопада.

        Тадей
        `,
        `
        Тема: Доставка панелей
        ^^^^^^^^^^^^^^^^^^^^^^ tone-apart

        Раїсо Павлівно, добрий день.

        Наша машина буде біля ваших воріт у вівторок із сьомої до дев'ятої ранку. Розвантажуємо своїм навантажувачем і ставимо панелі в один ряд уздовж паркану, усі разом вони важать чотири тонни. Вам треба звільнити проїзд і поставити людину, яка підпише накладну. Без підпису повеземо назад. Між собою панелі скріплюємо самі. Просимо підтвердити годину до п'ятниці, до полудня, тоді ми замовимо перепустку на вашу вулицю.

        Завод панелей
        `,
      ],
      good: [
        `
        Тема: Перенесення дзвіниці

        Отче Андрію, добрий день.

        Фундамент із північного боку ми з вашим паламарем міряли в середу, він сів на чотири сантиметри, розчин між камінням кришиться, а верхній ярус тримається на двох старих балках. Перенести її цілою ми не можемо: камінь розсиплеться ще на домкратах. Ви просили назвати строк, він такий: до Великодня розберемо ярус за ярусом, до осені складемо на новому місці. Потрібна ваша письмова згода до 1 грудня, потім піде кран.

        Семен Рогач
        `,
        `
        Тема: Перенесення дзвіниці

        Отче Андрію, добрий день.

        Ми оглянули дзвіницю в середу. Фундамент із північного боку сів на чотири сантиметри, розчин між камінням кришиться, а верхній ярус тримається на двох старих балках. Перенести її цілою ми не можемо: камінь розсиплеться ще на домкратах. Ходімо разом подивимось, як розібрати її ярус за ярусом до Великодня. Потрібна ваша письмова згода до 1 грудня, потім піде кран.

        Семен Рогач
        `,
        `
        Отче Андрію, ми оглянули дзвіницю, потрібна ваша письмова згода.
        `,
      ],
    },
    en: {
      bad: [
        `
        Subject: Moving the bell tower
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-apart

        Dear Father Andrew,

        We looked at the tower on Wednesday. The foundation has sunk by four centimetres on the north side, the mortar is crumbling and the upper tier rests on two old beams. We cannot move it in one piece, the stone would fall apart on the jacks. You asked for a date: we can take it down tier by tier by Easter and rebuild it by autumn. We need your consent in writing by 1 December, after that the crane leaves.

        Simon Reed
        `,
        `
        Subject: Delivery of the panels
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tone-apart

        Dear Ms Rowe,

        Our lorry will be at your gate on Tuesday between seven and nine. We unload with our own forklift and put all panels in one row along the fence; together they weigh four tonnes. You will need to keep the drive clear and have somebody sign the delivery note. If the note isn't signed, we take the load back. We ask you to confirm the hour by Friday noon.

        Panel works
        `,
      ],
      good: [
        `
        Subject: Moving the bell tower

        Dear Father Andrew,

        It was good to walk round the tower with you, and I see now why it leans. The foundation has sunk by four centimetres on the north side, the mortar is crumbling and the upper tier rests on two old beams. We cannot move it in one piece, the stone would fall apart on the jacks. You asked for a date: we can take it down tier by tier by Easter and rebuild it by autumn. We need your consent in writing by 1 December, after that the crane leaves.

        Simon Reed
        `,
        `
        Subject: Moving the bell tower

        Dear Father Andrew,

        We looked at the tower on Wednesday. The foundation has sunk by four centimetres on the north side, the mortar is crumbling and the upper tier rests on two old beams. We cannot move it in one piece, the stone would fall apart on the jacks. Let's look at it on site and plan how to take it down tier by tier. We need your consent in writing by 1 December, after that the crane leaves.

        Simon Reed
        `,
        `
        Dear Father Andrew, we looked at the tower and need your consent in writing.
        `,
      ],
    },
  },
})
