// Everything that reads, places, follows and chooses, in one file for a page without a bundler.
import '../provider/define.ts';
import '../taxonomy-matrix/define.ts';
import '../progress-radar/define.ts';
import '../pejlemaerke-card/define.ts';
import '../pejlemaerke-deck/define.ts';
import '../next-step/define.ts';
