import type { Meaning } from '../lexicon.ts'

/**
 * What is the reader's went to somebody else, or he got what is theirs: no word of harm, only whose is where. It may be told of any work, so a reader
 * asks for pardon, regret or an undoing beside it. Source: working off a failure (S3).
 */
export const mixedUp: Meaning = {
  ru: `
    {was} ..5 {another} ..1 {party}
    *ны|*но|*на|*ен|*ты|*то ..4 {another} ..1 {party}
    {another} ..1 {party} ..4 {was}
    {was} ..4 чужой|чужая|чужое|чужие|чужую|чужого|чужому|чужим|чужими|чужих
    чужой|чужая|чужое|чужие|чужую|чужого|чужому|чужим|чужими|чужих ..4 {was}
    ваш* ..6 чужой|чужая|чужое|чужие|чужую|чужого|чужому|чужим|чужими|чужих
    ваш* ..6 , а ..4 вам|ваш*
    ваш* ..6 {was} ..1 , а ..6 вам|ваш*|их|его|ее
    *ли ..2 ваш* ..3 сосед*|жильц*|жильцу|{another}|постороннему|посторонним
    ваш* ..6 {was} ..1 сосед*|жилец|жильцы|жильцу|жильцам|постоялец|{another}|посторонний|посторонние
    {was} ..3 ваш* сосед*
    в|на|за ваш* ..2 {was} ..3 еще|друг*|чуж*|посторонн*
    {was} ..2 в|на|за ваш* ..2 еще|друг*|чуж*|посторонн*
    под ваш* ..1 фамилией|именем|портретом|номером|логотипом|названием|адресом ..6 {was}
    {was} ..4 под ваш* ..1 фамилией|именем|портретом|номером|логотипом|названием|адресом
    под ..1 портретом|фото|фотографией|заголовком|именем|фамилией ..3 {was} ..3 имя|фамилия|фото|подпись|текст|лицо
    назвал*|звал*|называл*|объявил*|представил*|вызвал*|записал*|величал* ..2 Aa Aa
    {was} ..6 вместо ..2 отца|матери|мамы|папы|мужа|жены|сына|дочери|дочки|брата|сестры|дедушки|бабушки|хозяина|хозяйки|жениха|невесты|директора|автора|нее|него|них
    , вместо ..2 ваш* ..4 {was}
    вместо ваш* ..4 {was}
    {was} ..3 вместо ваш*
    *ские|*ская|*ский|*ское ..2 приехал*|достал*|уехал*|попал*|ушл*|ушел ..1 к|в|на ..1 вам|ваш*
  `,
  uk: `
    {was} ..5 {another} ..1 {party}
    *но|*то|*ні|*на|*ний|*ена ..4 {another} ..1 {party}
    {another} ..1 {party} ..4 {was}
    {was} ..4 чужий|чужа|чуже|чужі|чужу|чужого|чужому|чужим|чужими|чужих
    чужий|чужа|чуже|чужі|чужу|чужого|чужому|чужим|чужими|чужих ..4 {was}
    ваш* ..6 чужий|чужа|чуже|чужі|чужу|чужого|чужому|чужим|чужими|чужих
    ваш* ..6 , а ..4 вам|ваш*|вас
    ваш* ..6 {was} ..1 , а ..6 вам|ваш*|вас|їх|його|її
    *ли ..2 ваш* ..3 сусід*|мешканц*|мешканцю|{another}|сторонньому|стороннім
    ваш* ..6 {was} ..1 сусід*|мешканець|мешканці|мешканцю|постоялець|{another}|сторонній|сторонні
    {was} ..3 ваш* сусід*
    у|в|на|за ваш* ..2 {was} ..3 ще|інш*|чуж*|сторонн*
    {was} ..2 у|в|на|за ваш* ..2 ще|інш*|чуж*|сторонн*
    під ваш* ..1 прізвищем|іменем|ім'ям|портретом|номером|логотипом|назвою|адресою ..6 {was}
    {was} ..4 під ваш* ..1 прізвищем|іменем|ім'ям|портретом|номером|логотипом|назвою|адресою
    під ..1 портретом|фото|фотографією|світлиною|заголовком|іменем|прізвищем ..3 {was} ..3 ім'я|прізвище|фото|підпис|текст|обличчя
    назвав|назвал*|кликав|кликал*|називав|називал*|оголосив|оголосил*|представив|представил*|викликав|викликал*|записав|записал*|величав|величал* ..2 Aa Aa
    {was} ..6 замість ..2 батька|матері|мами|тата|чоловіка|дружини|сина|доньки|брата|сестри|дідуся|бабусі|господаря|господині|нареченого|нареченої|директора|автора|неї|нього|них
    замість ваш* ..4 {was}
    {was} ..3 замість ваш*
    *ські|*ська|*ський|*ське ..2 приїхал*|приїхав|дістал*|поїхал*|поїхав|потрапил*|потрапив|пішл*|пішов ..1 до|у|в|на ..1 вас|ваш*
  `,
  en: `
    {happened} ..5 another|different|other|neighbouring|second ..1 {party}
    another|different|other|neighbouring|second ..1 {party} ..3 {happened}
    {happened} ..5 somebody|someone else's|else
    somebody|someone else's|else ..4 {happened}
    show|shows|carry|carries|hold|holds|bear|bears ..3 somebody|someone|another|other else's|{party}
    {happened} ..4 your neighbour|neighbour's|neighbours|neighbor|neighbor's
    {happened} ..6 next door
    your ..4 {happened} ..2 with|to|in|on|by ..1 another|different|other|tenant|neighbour|stranger|lady|gentleman
    your ..3 to|with the ..3 tenant|neighbour|stranger|lady|gentleman|family|couple ..2 on|in|at|from|next
    {happened} ..3 the lady|gentleman|man|woman|family|couple|people in|at|from|on|of|next|opposite
    your ..6 , ?and|while|but|whereas theirs|hers|his
    your ..6 and|while|but|whereas theirs|hers|his
    second|another|other|different {party} ..3 in|into|under|at|on your
    {happened} ..6 not|than|of your *'s
    {happened} ..5 , not your|yours
    {happened} ..4 instead of your|yours
    called|named|introduced|announced|addressed ..1 Aa Aa
    brought|gave|sent|handed|delivered|returned ..1 her|his|their|theirs|hers ..2 to you
    under|with|above|beneath your ..1 name|number|photo|portrait|logo|address ..4 {happened}
    {happened} ..3 under|with|above|beneath your ..1 name|number|photo|portrait|logo|address
    {happened} ..2 over|above|under|beside|beneath his|her|their|the ..1 *'s name|photo|portrait
  `,
  except: {
    ru: `
      записал*|забронировал*|занял*|заняла|выбрал*|заказал*|купил*|оплатил*|отменил*|попросил*|похвалил*|посоветовал* ..4 {another} ..1 {party}
      {another} ..1 {party} ..3 записал*|забронировал*|занял*|заняла|выбрал*|заказал*|купил*|оплатил*|отменил*|попросил*|похвалил*|посоветовал*
      как вы
      с ..1 вашего согласия
    `,
    uk: `
      записав*|записал*|забронював*|забронювал*|зайняв|зайнял*|обрав|обрал*|замовив|замовил*|купив|купил*|оплатив|оплатил*|скасував|скасувал*|попросив|попросил*|похвалив|похвалил* ..4 {another} ..1 {party}
      {another} ..1 {party} ..3 записав*|записал*|забронював*|забронювал*|зайняв|зайнял*|обрав|обрал*|замовив|замовил*|купив|купил*|оплатив|оплатил*|скасував|скасувал*|попросив|попросил*|похвалив|похвалил*
      як ви
      за ..1 вашою згодою
    `,
    en: `
      another|different|other|second ..1 {party} ..2 booked|reserved|chose|chosen|ordered|bought|paid|cancelled|canceled|asked|praised|recommended|wants|wanted
      booked|reserved|chosen|ordered|bought|paid|cancelled|canceled|asked|praised|recommended ..3 another|different|other ..1 {party}
      your neighbour|neighbours|neighbor signed|agreed|asked|told|rang|wrote
    `,
  },
}
