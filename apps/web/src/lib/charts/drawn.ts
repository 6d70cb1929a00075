export { StackedBars, TrendLine } from '@nahliad/ui';
