import {
  GROUP_DIMENSIONS,
  GROUP_VALUES_OF,
  UNSTATED_GROUP_VALUES,
  groupKey,
  groupLabel,
  type Labels,
} from '@nahliad/domain';

/** Every group by which a list can be narrowed, each respect with its gaps at the end. */
export const groupOptions = (labels: Labels) =>
  GROUP_DIMENSIONS.flatMap((dimension) =>
    [...GROUP_VALUES_OF[dimension], ...UNSTATED_GROUP_VALUES].map((value) => ({
      value: groupKey({ dimension, value }),
      label: groupLabel(labels, { dimension, value }),
    })),
  );
