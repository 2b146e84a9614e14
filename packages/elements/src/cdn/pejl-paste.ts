// What turns an institution's own table into a framework: large, and needed by few pages.
import '../taxonomy-paste/define.ts';
