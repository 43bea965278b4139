// What every page of the desk does. Modules of pages are loaded by them.
'use strict';
