import type { ImportFieldName, ImportTarget } from '@nahliad/domain';

type Heading = readonly [ImportFieldName, RegExp];

const NUMBER: Heading = [
  'externalId',
  /^(id|no|number|ref|reference|case (id|no|number)|№|номер|ідентифікатор|реєстраційний номер)( |$)/,
];
const CRITERIA: Heading = ['criteria', /categor|criteri|issue type|категорі|критері|напрям/];
const INSTITUTIONS = /institution|forces?$|agency|command|department|інституці|установ|орган|підрозділ|відомств/;

const OF_FINDINGS: readonly Heading[] = [
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
  NUMBER,
  ['institutions', INSTITUTIONS],
  ['observedTo', /(end|to|until) date|date to|дата (закінчення|завершення)/],
  ['observedOn', /observed|event|incident|date|month|дата|місяць/],
  ['themes', /theme|topic|tag|^тем[аи]$|тематика/],
  ['title', /title|heading|headline|subject|назва|заголовок/],
  ['summary', /summary|description|abstract|опис|стисло|короткий зміст|суть/],
  ['detail', /detail|full text|повний текст|докладно/],
  CRITERIA,
  ['severity', /severity|gravity|тяжкість|серйозність/],
  ['polarity', /polarity|характер/],
  ['scale', /scale|extent|поширеність|масштаб/],
  ['region', /region|oblast|county|область|регіон/],
  ['affectedGroups', /affected groups?|групи? постраждалих/],
  ['amountQuestioned', /amount questioned|questioned (costs?|amount)|сума.*(сумнів|порушен)/],
  ['personsAffected', /(persons|people|number) affected|постраждал|кількість осіб/],
  ['verification', /verification|disposition|підтвердження|результат перевірки/],
  ['visibility', /visibility|рівень доступу/],
];

const OF_RECOMMENDATIONS: readonly Heading[] = [
  ['responseDueOn', /(response|reply) (due|expected)|due date|(строк|термін) (для )?відповіді|відповісти до/],
  ['targetOn', /target|implement\w* by|deadline|(строк|термін) виконання|виконати до/],
  ['response.receivedOn', /(response|reply) date|date of (response|reply)|responded|дата відповіді/],
  ['implementation', /status|implementation|progress|state|стан|виконання|статус/],
  ['position', /accepted|position|позиція|прийнят/],
  ['response.text', /^(response|reply|answer)|^відповідь/],
  ['issuedOn', /issued|date|дата/],
  ['type', /type|(тип|вид)( |$)/],
  ['priority', /priority|пріоритет/],
  ['addressee', /addressee|addressed to|адресат|кому надано/],
  ['addressee', INSTITUTIONS],
  NUMBER,
  ['text', /recommendation|text|рекомендаці|текст/],
  ['findings', /finding|висновок|висновк/],
];

const OF_RESPONSES: readonly Heading[] = [
  ['receivedOn', /received|date|дата|отриман/],
  ['position', /accepted|position|позиція|прийнят/],
  ['recommendation', /recommendation|reference|number|^(id|no|№|номер)( |$)|рекомендаці/],
  ['text', /response|reply|answer|text|відповід|текст/],
];

const OF_ACTIVITIES: readonly Heading[] = [
  NUMBER,
  ['endedOn', /(end|to|until) date|ended|finished|закінчен|завершен/],
  ['startedOn', /start|began|date|початок|розпочат|дата/],
  ['kind', /kind|type|вид|тип/],
  ['announced', /announced|оголошен|попереджен/],
  ['outcome', /outcome|result|результат|підсумок/],
  ['participations', /partner|participa|jointly|with whom|учасник|спільно|партнер/],
  ['institutions', INSTITUTIONS],
  CRITERIA,
  ['title', /title|subject|назва|тема/],
  ['note', /note|summary|description|примітк|опис/],
];

const OF_MANDATES: readonly Heading[] = [
  NUMBER,
  ['validFrom', /valid from|since|from|чинний з|з дати/],
  ['validTo', /valid (to|until)|until|чинний до/],
  ['legalBasis', /legal|basis|law|підстав|закон/],
  ['intervalMonths', /interval|months|every|періодичн|місяц/],
  ['criticality', /critical|weight|важлив|критичн/],
  ['includesSubtree', /subtree|subordinate|підпорядкован/],
  ['powers', /power|повноважен/],
  ['institution', INSTITUTIONS],
  ['body', /body|overseer|наглядов/],
  CRITERIA,
];

const OF_STAKEHOLDERS: readonly Heading[] = [
  ['acronym', /acronym|abbrev|скорочен|абревіатур/],
  ['institutionType', /institution type|type of institution|тип установи/],
  ['category', /categor|категорі/],
  ['parent', /parent|part of|підпорядкован/],
  ['jurisdiction', /jurisdiction|region|область|регіон/],
  ['website', /web|site|url|сайт/],
  ['functions', /function|функці/],
  ['activeFrom', /from|since|створен/],
  ['activeTo', /to|until|ліквідован/],
  ['name', /name|title|назва/],
];

const OF_PEOPLE: readonly Heading[] = [
  ['email', /e-?mail|пошт/],
  ['role', /role|роль/],
  ['body', /body|institution|organi[sz]ation|орган|установ/],
  ['validFrom', /from|since|початок/],
  ['validTo', /to|until|кінець/],
  ['name', /name|person|ім[’'ʼ]я|піб|прізвище/],
];

/**
 * What headings usually mean, in English and Ukrainian; the first field that fits takes the column, so what is narrow
 * stands before what is wide. Headings come in small letters with blanks for underscores.
 */
export const HEADINGS: Readonly<Record<ImportTarget, readonly Heading[]>> = {
  findings: OF_FINDINGS,
  recommendations: OF_RECOMMENDATIONS,
  responses: OF_RESPONSES,
  activities: OF_ACTIVITIES,
  mandates: OF_MANDATES,
  stakeholders: OF_STAKEHOLDERS,
  people: OF_PEOPLE,
};
