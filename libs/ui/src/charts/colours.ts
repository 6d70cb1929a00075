import { STAKEHOLDER_CATEGORIES, type StakeholderCategory } from '@nahliad/domain';

/** From 1, least grave, to 4: one ramp, whose steps differ in lightness, not in hue alone. */
export const severityColour = (level: number): string => `var(--severity-${level})`;

/** The seven kinds of stakeholder, told apart by every kind of colour vision. */
export const categoryColour = (category: StakeholderCategory): string =>
  `var(--category-${STAKEHOLDER_CATEGORIES.indexOf(category) + 1})`;
