<?php
// HTML Purifier as it comes. Argument: its folder.
error_reporting(E_ALL & ~E_DEPRECATED);
set_include_path($argv[1] . '/usr/share/php');
require 'HTMLPurifier.auto.php';
$config = HTMLPurifier_Config::createDefault();
$config->set('Cache.DefinitionImpl', null);
$purifier = new HTMLPurifier($config);
while (($line = fgets(STDIN)) !== false) {
    echo json_encode($purifier->purify(json_decode($line))), "\n";
}
