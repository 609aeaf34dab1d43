<?php
// Loads every file of the generated PHP client; the argument is its folder.
require '/usr/share/php/GuzzleHttp/autoload.php';
require '/usr/share/php/GuzzleHttp/Psr7/autoload.php';
$lib = "$argv[1]/lib";
spl_autoload_register(function (string $class) use ($lib): void {
    $file = $lib . strtr(substr($class, strlen('OpenAPI\Client')), '\\', '/') . '.php';
    if (str_starts_with($class, 'OpenAPI\Client\\') && is_file($file)) {
        require_once $file;
    }
});
foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator($lib)) as $file) {
    if ($file->getExtension() === 'php') {
        require_once $file->getPathname();
    }
}
