import { Layer, Rectangle, ResponsiveContainer, Sankey, type SankeyLinkProps, type SankeyNodeProps } from 'recharts';
import styles from './chart.module.css';
import { Mark } from './mark';

/** A place that the flow comes through, drawn in the order of the list within its column. */
export type FlowNode = { key: string; label: string; colour: string; href: string };
/** What goes from one place to another, by their keys. */
export type FlowLink = { from: string; to: string; value: number; label: string; href: string };

type FlowDiagramProps = {
  nodes: readonly FlowNode[];
  links: readonly FlowLink[];
  format: (value: number) => string;
};

const HEIGHT = 420;
const ROOM_FOR_NAMES = 240;

/** What goes where, as bands whose width is how much of it: from the left to the right. */
export const FlowDiagram = ({ nodes, links, format }: FlowDiagramProps) => {
  const placeOf = new Map(nodes.map(({ key }, place) => [key, place]));
  const drawn = links.map(({ from, to, value }) => ({
    source: placeOf.get(from) ?? -1,
    target: placeOf.get(to) ?? -1,
    value,
  }));
  return (
    <div className={styles.flow}>
      <div className={styles.flowWidth}>
        <ResponsiveContainer width="100%" height={HEIGHT}>
          <Sankey
            data={{ nodes: [...nodes], links: drawn }}
            sort={false}
            nodeWidth={10}
            nodePadding={26}
            margin={{ top: 16, right: ROOM_FOR_NAMES, bottom: 16, left: 4 }}
            accessibilityLayer={false}
            node={(at: SankeyNodeProps) => {
              const node = nodes[at.index];
              return node ? <Place {...at} node={node} total={format(at.payload.value)} /> : <g />;
            }}
            link={(at: SankeyLinkProps) => {
              const link = links[at.index];
              return link ? <Band {...at} link={link} colour={nodes[placeOf.get(link.to) ?? -1]?.colour} /> : <g />;
            }}
          />
        </ResponsiveContainer>
      </div>
    </div>
  );
};

type PlaceProps = SankeyNodeProps & { node: FlowNode; total: string };

const Place = ({ x, y, width, height, index, node, total }: PlaceProps) => (
  <Mark words={`${node.label}: ${total}`} href={node.href} entry={index === 0}>
    <Rectangle x={x} y={y} width={width} height={Math.max(height, 1)} fill={node.colour} />
    <text x={x + width + 6} y={y + height / 2} dominantBaseline="middle" className={styles.rowName}>
      {node.label}
      <tspan dx={6} className={styles.total}>
        {total}
      </tspan>
    </text>
  </Mark>
);

type BandProps = SankeyLinkProps & { link: FlowLink; colour: string | undefined };

const Band = ({ sourceX, sourceY, sourceControlX, targetX, targetY, targetControlX, linkWidth, ...of }: BandProps) => (
  <Layer>
    <Mark words={of.link.label} href={of.link.href} column="bands">
      <path
        d={`M${sourceX},${sourceY} C${sourceControlX},${sourceY} ${targetControlX},${targetY} ${targetX},${targetY}`}
        fill="none"
        stroke={of.colour}
        strokeOpacity={0.35}
        strokeWidth={Math.max(linkWidth, 1)}
      >
        <title>{of.link.label}</title>
      </path>
    </Mark>
  </Layer>
);
