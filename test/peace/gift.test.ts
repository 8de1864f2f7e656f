import { expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../core/language/language.ts'
import { toldOf } from './told.ts'

const QUIET: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'На Новый год у Вас собирается вся семья, и живой огонь в новом доме был бы внукам лучшим подарком.',
    'Понимаю, что новая кухня к юбилею стала бы маме хорошим подарком.',
    'Ваше письмо было для нас приятным сюрпризом.',
    'Дети будут рады: качели станут им настоящим подарком.',
    'Успеть к открытию было бы лучшим подарком и для нас.',
    'Вы заказали часы в подарок отцу, гравировку делаем в четверг.',
    'Шкатулка пойдёт подарком Вашей бабушке, поэтому надпись проверьте ещё раз.',
    'Вы дарите альбом родителям, и лучшим подарком им будут сами фотографии.',
    'Хорошая погода стала нам неожиданным бонусом, крышу закрыли в четверг.',
    'Тишина на объекте в субботу для всех нас была настоящим подарком.',
    'Сад к весне будет Вам лучшим подарком, если сажать сейчас.',
    'Упакуем в коробку, чтобы сервиз приехал подарком, а не грузом.',
    'Ковёр Вы берёте свекрови подарком, так что бирку снимем.',
    'Вашему мужу часы понравились, он просит сделать их подарком к юбилею отца.',
    'Столик, который Вы выбрали в подарок дочери, готов, лакируем завтра.',
    'Если Вы берёте ковёр подарком, снимем бирку.',
  ],
  uk: [
    'На Новий рік у Вас збирається вся родина, і живий вогонь був би онукам найкращим подарунком.',
    'Нова кухня до ювілею стала б мамі гарним подарунком, розумію.',
    'Ваш лист був для нас приємним сюрпризом.',
    'Діти зрадіють: гойдалка стане їм справжнім подарунком.',
    'Встигнути до відкриття було б найкращим подарунком і для нас.',
    'Ви замовили годинник у подарунок батькові, гравіруємо в четвер.',
    'Скринька піде подарунком Вашій бабусі, тому напис перевірте ще раз.',
    'Гарна погода стала нам несподіваним бонусом, дах закрили в четвер.',
    "Тиша на об'єкті в суботу була для всіх нас справжнім подарунком.",
    'Килим Ви берете свекрусі подарунком, тож бирку знімемо.',
    'Спакуємо в коробку, щоб сервіз приїхав подарунком, а не вантажем.',
    'Ви даруєте альбом батькам, і найкращим подарунком їм будуть самі світлини.',
    'Столик, який Ви обрали в подарунок доньці, готовий, лакуємо завтра.',
  ],
  en: [
    'A real fire in the new house would be the best present for your grandchildren.',
    'The clock is a present for your father, so we engrave it on Thursday.',
    'Your letter was a lovely surprise for us all.',
    'Getting it done before the opening would be a gift to all of us.',
    'We pack it so that the china arrives as a present and not as freight.',
    'The dry week was a gift, and we closed the roof on Thursday.',
    'Your husband has a gift for colours, so we follow his sketch.',
    'You give the album to your parents as a present, so we leave the price off.',
    'We know that a finished garden would have been the nicest birthday present for her.',
    'The swing is meant as a surprise for the children, so we come while they are at school.',
    'The quiet on Saturdays has been a real bonus for our crew.',
    'You bought the watch as a gift, so I engrave nothing before you ask her.',
    'If you give it as a present, we take the price off.',
    'The rug you chose as a present is ready.',
  ],
}

const TOLD: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'К печи положим вам решётку подарком.',
    'Табличку на дверь делаем Вам приятным бонусом.',
    'Скамейку сколотим вашим внукам подарком от мастерской.',
    'Внукам привезём санки, они пойдут подарком к печи.',
    'В подарок кладём Вам полку для дров.',
    'Второй слой лака будет вам подарком от мастерской.',
    'Тележку дров привезём подарком.',
    'Вашей бабушке подарим шкатулку.',
  ],
  uk: [
    'До печі покладемо вам решітку подарунком.',
    'Табличку на двері робимо Вам приємним бонусом.',
    'Лавку змайструємо вашим онукам подарунком від майстерні.',
    'У подарунок кладемо Вам полицю для дров.',
    'Другий шар лаку буде вам подарунком від майстерні.',
    'Візок дров привеземо сюрпризом.',
  ],
  en: [
    'We add a brass tray as a present.',
    'The tray is our present to your grandchildren.',
    'As a little bonus we oil the gate as well.',
    'You get the second shelf as a present.',
    'The second coat is a present from us.',
    'You ordered six chairs and we add a seventh as a present.',
  ],
}

test('a present as a picture, a wish or what the reader gives is none of ours', () => {
  for (const language of LANGUAGES) expect(toldOf('email-gift', language, QUIET[language])).toEqual([])
})

test('what we give the reader is told', () => {
  for (const language of LANGUAGES) expect(toldOf('email-gift', language, TOLD[language])).toEqual(TOLD[language])
})
