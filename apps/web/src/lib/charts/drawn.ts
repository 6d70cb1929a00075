export { FlowDiagram, StackedBars, SurvivalCurve, TrendLine } from '@nahliad/ui';
