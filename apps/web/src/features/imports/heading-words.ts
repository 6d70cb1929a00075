import type { FindingImportField } from '@nahliad/contracts';

/**
 * What headings usually mean, in English and Ukrainian; the first field that fits takes the column, so what is narrow
 * stands before what is wide. Headings come in small letters with blanks for underscores.
 */
export const HEADINGS: readonly (readonly [FindingImportField, RegExp])[] = [
  ['recommendation.responseDueOn', /(response|reply) due|due date|(строк|термін) (для )?відповіді|відповісти до/],
  ['recommendation.targetOn', /target|implement\w* by|deadline|(строк|термін) виконання|виконати до/],
  ['recommendation.respondedOn', /(response|reply) date|date of (response|reply)|responded|дата відповіді/],
  ['recommendation.issuedOn', /recommendation date|date of recommendation|issued|дата (надання )?рекомендац/],
  ['recommendation.position', /accepted|position|позиція|прийнят/],
  ['recommendation.type', /recommendation type|(тип|вид) рекомендац/],
  ['recommendation.priority', /priority|пріоритет/],
  ['recommendation.addressee', /addressee|addressed to|адресат|кому надано/],
  ['recommendation.externalId', /recommendation (id|no|number|ref)|(№|номер) рекомендац/],
  ['recommendation.text', /^recommendations?( text)?$|рекомендаці[яї]/],
  ['externalId', /^(id|no|number|ref|reference|case (id|no|number)|№|номер|ідентифікатор|реєстраційний номер)( |$)/],
  ['institutions', /institution|forces?$|agency|command|department|інституці|установ|орган|підрозділ|відомств/],
  ['observedTo', /(end|to|until) date|date to|дата (закінчення|завершення)/],
  ['observedOn', /observed|event|incident|date|month|дата|місяць/],
  ['themes', /theme|topic|tag|^тем[аи]$|тематика/],
  ['title', /title|heading|headline|subject|назва|заголовок/],
  ['summary', /summary|description|abstract|опис|стисло|короткий зміст|суть/],
  ['detail', /detail|full text|повний текст|докладно/],
  ['criteria', /categor|criteri|issue type|категорі|критері|напрям/],
  ['severity', /severity|gravity|тяжкість|серйозність/],
  ['polarity', /polarity|характер/],
  ['scale', /scale|extent|поширеність|масштаб/],
  ['region', /region|oblast|county|область|регіон/],
  ['affectedGroups', /affected groups?|групи? постраждалих/],
  ['personsAffected', /(persons|people|number) affected|постраждал|кількість осіб/],
  ['verification', /verification|disposition|підтвердження|результат перевірки/],
  ['visibility', /visibility|рівень доступу/],
];
